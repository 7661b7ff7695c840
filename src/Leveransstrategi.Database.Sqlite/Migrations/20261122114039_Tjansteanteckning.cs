using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leveransstrategi.Database.Sqlite.Migrations
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Underlag = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    Kod = table.Column<int>(type: "INTEGER", nullable: false),
                    Rubrik = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false, collation: "SVENSKA"),
                    Innehall = table.Column<string>(type: "TEXT", nullable: false, collation: "SVENSKA"),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false, collation: "SVENSKA"),
                    Dnr = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true, collation: "SVENSKA"),
                    Av = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "SVENSKA"),
                    AvId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Tidpunkt = table.Column<DateTime>(type: "TEXT", nullable: false)
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
