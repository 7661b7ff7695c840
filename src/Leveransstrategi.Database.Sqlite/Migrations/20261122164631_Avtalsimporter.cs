using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leveransstrategi.Database.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Avtalsimporter : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Avtalsimport",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Slag = table.Column<int>(type: "INTEGER", nullable: false),
                    Filnamn = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "SVENSKA"),
                    Kontrollsumma = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false, collation: "SVENSKA"),
                    Innehall = table.Column<byte[]>(type: "BLOB", nullable: false),
                    AnvandareId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Anvandare = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "SVENSKA"),
                    Tidpunkt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Lage = table.Column<int>(type: "INTEGER", nullable: false),
                    Rubriker = table.Column<string>(type: "TEXT", nullable: false),
                    Kolumner = table.Column<string>(type: "TEXT", nullable: false),
                    Antal = table.Column<int>(type: "INTEGER", nullable: false),
                    Klara = table.Column<int>(type: "INTEGER", nullable: false),
                    Arbetare = table.Column<Guid>(type: "TEXT", nullable: true),
                    ArbetasTill = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Korare = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "SVENSKA"),
                    Slutford = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Fel = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true, collation: "SVENSKA"),
                    Angrare = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "SVENSKA"),
                    AngradTidpunkt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Versionsmarke = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Avtalsimport", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Importrad",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ImportId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Rad = table.Column<int>(type: "INTEGER", nullable: false),
                    Utfall = table.Column<int>(type: "INTEGER", nullable: false),
                    Post = table.Column<string>(type: "TEXT", maxLength: 250, nullable: true, collation: "SVENSKA"),
                    Kolumn = table.Column<string>(type: "TEXT", maxLength: 250, nullable: true, collation: "SVENSKA"),
                    Text = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true, collation: "SVENSKA"),
                    Adress = table.Column<string>(type: "TEXT", maxLength: 250, nullable: true, collation: "SVENSKA")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Importrad", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Importrad_Avtalsimport_ImportId",
                        column: x => x.ImportId,
                        principalTable: "Avtalsimport",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Importverkan",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ImportId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordning = table.Column<int>(type: "INTEGER", nullable: false),
                    Slag = table.Column<int>(type: "INTEGER", nullable: false),
                    Objekt = table.Column<Guid>(type: "TEXT", nullable: false),
                    Namn = table.Column<string>(type: "TEXT", maxLength: 250, nullable: false, collation: "SVENSKA"),
                    Fore = table.Column<string>(type: "TEXT", nullable: true, collation: "SVENSKA"),
                    Marke = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Importverkan", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Importverkan_Avtalsimport_ImportId",
                        column: x => x.ImportId,
                        principalTable: "Avtalsimport",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Avtalsimport_Kontrollsumma",
                table: "Avtalsimport",
                column: "Kontrollsumma");

            migrationBuilder.CreateIndex(
                name: "IX_Avtalsimport_Lage",
                table: "Avtalsimport",
                column: "Lage");

            migrationBuilder.CreateIndex(
                name: "IX_Avtalsimport_Tidpunkt",
                table: "Avtalsimport",
                column: "Tidpunkt");

            migrationBuilder.CreateIndex(
                name: "IX_Importrad_ImportId_Rad",
                table: "Importrad",
                columns: new[] { "ImportId", "Rad" });

            migrationBuilder.CreateIndex(
                name: "IX_Importverkan_ImportId_Ordning",
                table: "Importverkan",
                columns: new[] { "ImportId", "Ordning" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Importrad");

            migrationBuilder.DropTable(
                name: "Importverkan");

            migrationBuilder.DropTable(
                name: "Avtalsimport");
        }
    }
}
