using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leveransstrategi.Database.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Regelarbete : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Andring",
                table: "Regelverksversion",
                type: "TEXT",
                maxLength: 300,
                nullable: true,
                collation: "SVENSKA");

            migrationBuilder.AddColumn<string>(
                name: "Skal",
                table: "Regelverksversion",
                type: "TEXT",
                maxLength: 500,
                nullable: true,
                collation: "SVENSKA");

            migrationBuilder.AddColumn<DateTime>(
                name: "Avslutat",
                table: "Provfall",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AvslutatAv",
                table: "Provfall",
                type: "TEXT",
                maxLength: 200,
                nullable: true,
                collation: "SVENSKA");

            migrationBuilder.AddColumn<int>(
                name: "FranVersion",
                table: "Provfall",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Skal",
                table: "Provfall",
                type: "TEXT",
                maxLength: 500,
                nullable: true,
                collation: "SVENSKA");

            migrationBuilder.AddColumn<int>(
                name: "TillVersion",
                table: "Provfall",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "Versionsmarke",
                table: "Provfall",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<DateTime>(
                name: "Avslutat",
                table: "Behovsord",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "Versionsmarke",
                table: "Behovsord",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Andring",
                table: "Regelverksversion");

            migrationBuilder.DropColumn(
                name: "Skal",
                table: "Regelverksversion");

            migrationBuilder.DropColumn(
                name: "Avslutat",
                table: "Provfall");

            migrationBuilder.DropColumn(
                name: "AvslutatAv",
                table: "Provfall");

            migrationBuilder.DropColumn(
                name: "FranVersion",
                table: "Provfall");

            migrationBuilder.DropColumn(
                name: "Skal",
                table: "Provfall");

            migrationBuilder.DropColumn(
                name: "TillVersion",
                table: "Provfall");

            migrationBuilder.DropColumn(
                name: "Versionsmarke",
                table: "Provfall");

            migrationBuilder.DropColumn(
                name: "Avslutat",
                table: "Behovsord");

            migrationBuilder.DropColumn(
                name: "Versionsmarke",
                table: "Behovsord");
        }
    }
}
