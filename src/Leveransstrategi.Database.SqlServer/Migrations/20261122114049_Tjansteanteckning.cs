using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leveransstrategi.Database.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Tjansteanteckning : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Tjansteanteckning",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Underlag = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    Kod = table.Column<int>(type: "int", nullable: false),
                    Rubrik = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Innehall = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Dnr = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Av = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    AvId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Tidpunkt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Tjansteanteckning", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Tjansteanteckning_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Tjansteanteckning_OrganisationId_Tidpunkt",
                table: "Tjansteanteckning",
                columns: new[] { "OrganisationId", "Tidpunkt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Tjansteanteckning");
        }
    }
}
