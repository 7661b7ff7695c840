using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leveransstrategi.Database.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Ansvarskallor : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "AvslutskallaAnvisning",
                table: "Ansvar",
                type: "TEXT",
                maxLength: 80,
                nullable: true,
                collation: "SVENSKA");

            migrationBuilder.AddColumn<string>(
                name: "AvslutskallaAvsnitt",
                table: "Ansvar",
                type: "TEXT",
                maxLength: 60,
                nullable: true,
                collation: "SVENSKA");

            migrationBuilder.AddColumn<string>(
                name: "AvslutskallaStyrdokument",
                table: "Ansvar",
                type: "TEXT",
                maxLength: 80,
                nullable: true,
                collation: "SVENSKA");

            migrationBuilder.AddColumn<string>(
                name: "AvslutskallaTitel",
                table: "Ansvar",
                type: "TEXT",
                maxLength: 300,
                nullable: true,
                collation: "SVENSKA");

            migrationBuilder.AddColumn<int>(
                name: "AvslutskallaVersion",
                table: "Ansvar",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IngenTarVid",
                table: "Ansvar",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "KallaAnvisning",
                table: "Ansvar",
                type: "TEXT",
                maxLength: 80,
                nullable: true,
                collation: "SVENSKA");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "AvslutskallaAnvisning",
                table: "Ansvar");

            migrationBuilder.DropColumn(
                name: "AvslutskallaAvsnitt",
                table: "Ansvar");

            migrationBuilder.DropColumn(
                name: "AvslutskallaStyrdokument",
                table: "Ansvar");

            migrationBuilder.DropColumn(
                name: "AvslutskallaTitel",
                table: "Ansvar");

            migrationBuilder.DropColumn(
                name: "AvslutskallaVersion",
                table: "Ansvar");

            migrationBuilder.DropColumn(
                name: "IngenTarVid",
                table: "Ansvar");

            migrationBuilder.DropColumn(
                name: "KallaAnvisning",
                table: "Ansvar");
        }
    }
}
