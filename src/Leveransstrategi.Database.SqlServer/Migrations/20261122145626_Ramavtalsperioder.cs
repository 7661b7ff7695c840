using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leveransstrategi.Database.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Ramavtalsperioder : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Ramavtalsperiod",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Fran = table.Column<DateOnly>(type: "date", nullable: false),
                    Till = table.Column<DateOnly>(type: "date", nullable: true),
                    Lage = table.Column<int>(type: "int", nullable: false),
                    Slutar = table.Column<DateOnly>(type: "date", nullable: true),
                    LangstTill = table.Column<DateOnly>(type: "date", nullable: true),
                    Atgard = table.Column<int>(type: "int", nullable: false),
                    Atgardsdag = table.Column<DateOnly>(type: "date", nullable: true),
                    RamavtalId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Ramavtalsperiod", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Ramavtalsperiod_Ramavtal_RamavtalId",
                        column: x => x.RamavtalId,
                        principalTable: "Ramavtal",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Ramavtalsperiod_RamavtalId_Fran",
                table: "Ramavtalsperiod",
                columns: new[] { "RamavtalId", "Fran" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Ramavtalsperiod");
        }
    }
}
