using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leveransstrategi.Database.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Periodindex : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<DateOnly>(
                name: "Till",
                table: "Ramavtalsperiod",
                type: "TEXT",
                nullable: false,
                defaultValue: DateOnly.MaxValue,
                oldClrType: typeof(DateOnly),
                oldType: "TEXT",
                oldNullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Nummer",
                table: "Ramavtalsperiod",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "",
                collation: "SVENSKA");

            migrationBuilder.Sql("UPDATE Ramavtalsperiod SET Nummer = (SELECT Ramavtal.Nummer FROM Ramavtal WHERE Ramavtal.Id = Ramavtalsperiod.RamavtalId)");

            migrationBuilder.CreateIndex(
                name: "IX_Takraknare_NattDag_Delomrade_Ramavtal",
                table: "Takraknare",
                columns: new[] { "NattDag", "Delomrade", "Ramavtal" });

            migrationBuilder.CreateIndex(
                name: "IX_Ramavtalsperiod_Till_Fran_Lage_Atgard_Atgardsdag_Slutar_Nummer_RamavtalId",
                table: "Ramavtalsperiod",
                columns: new[] { "Till", "Fran", "Lage", "Atgard", "Atgardsdag", "Slutar", "Nummer", "RamavtalId" });

            migrationBuilder.CreateIndex(
                name: "IX_Ramavtal_Titel_Nummer",
                table: "Ramavtal",
                columns: new[] { "Titel", "Nummer" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Takraknare_NattDag_Delomrade_Ramavtal",
                table: "Takraknare");

            migrationBuilder.DropIndex(
                name: "IX_Ramavtalsperiod_Till_Fran_Lage_Atgard_Atgardsdag_Slutar_Nummer_RamavtalId",
                table: "Ramavtalsperiod");

            migrationBuilder.DropIndex(
                name: "IX_Ramavtal_Titel_Nummer",
                table: "Ramavtal");

            migrationBuilder.DropColumn(
                name: "Nummer",
                table: "Ramavtalsperiod");

            migrationBuilder.AlterColumn<DateOnly>(
                name: "Till",
                table: "Ramavtalsperiod",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(DateOnly),
                oldType: "TEXT");
        }
    }
}
