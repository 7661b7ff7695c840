using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leveransstrategi.Database.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Avtalshandlingar : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Avtalshandling",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ramavtal = table.Column<Guid>(type: "TEXT", nullable: false),
                    Titel = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "SVENSKA"),
                    Slag = table.Column<int>(type: "INTEGER", nullable: false),
                    Nummer = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true, collation: "SVENSKA"),
                    Datum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Lank = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true, collation: "SVENSKA"),
                    Sekretess = table.Column<bool>(type: "INTEGER", nullable: false),
                    Tillagd = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Avslutad = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Avslutsskal = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true, collation: "SVENSKA"),
                    Versionsmarke = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Avtalshandling", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Avtalshandling_Ramavtal_Ramavtal",
                        column: x => x.Ramavtal,
                        principalTable: "Ramavtal",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Avtalshandlingsfil",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Filnamn = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "SVENSKA"),
                    Innehall = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false, collation: "SVENSKA"),
                    Storlek = table.Column<int>(type: "INTEGER", nullable: false),
                    AvtalshandlingId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Avtalshandlingsfil", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Avtalshandlingsfil_Avtalshandling_AvtalshandlingId",
                        column: x => x.AvtalshandlingId,
                        principalTable: "Avtalshandling",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Avtalshandling_Ramavtal_Datum",
                table: "Avtalshandling",
                columns: new[] { "Ramavtal", "Datum" });

            migrationBuilder.CreateIndex(
                name: "IX_Avtalshandlingsfil_AvtalshandlingId",
                table: "Avtalshandlingsfil",
                column: "AvtalshandlingId",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Avtalshandlingsfil");

            migrationBuilder.DropTable(
                name: "Avtalshandling");
        }
    }
}
