using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leveransstrategi.Database.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class PaminnelserImporterOchPrognoser : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "Paborjad",
                table: "Ramavtal",
                type: "TEXT",
                nullable: true);

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
                name: "Kalenderadress",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AnvandareId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Roll = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true, collation: "SVENSKA"),
                    Kontrollsumma = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false, collation: "SVENSKA"),
                    Skapad = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Aterkallad = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Kalenderadress", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Kalenderadress_Anvandare_AnvandareId",
                        column: x => x.AnvandareId,
                        principalTable: "Anvandare",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Paminnelse",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Nyckel = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false, collation: "SVENSKA"),
                    Ramavtal = table.Column<Guid>(type: "TEXT", nullable: false),
                    Slag = table.Column<int>(type: "INTEGER", nullable: false),
                    Plats = table.Column<int>(type: "INTEGER", nullable: false),
                    Dag = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Troskel = table.Column<int>(type: "INTEGER", nullable: false),
                    Roll = table.Column<int>(type: "INTEGER", nullable: false),
                    EskalerasEfter = table.Column<int>(type: "INTEGER", nullable: true),
                    EskalerasTill = table.Column<int>(type: "INTEGER", nullable: true),
                    Skapad = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Lage = table.Column<int>(type: "INTEGER", nullable: false),
                    Pamind = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    UppskjutenTill = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Eskalerad = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Versionsmarke = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Paminnelse", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Paminnelse_Ramavtal_Ramavtal",
                        column: x => x.Ramavtal,
                        principalTable: "Ramavtal",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Paminnelseregel",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Slag = table.Column<int>(type: "INTEGER", nullable: false),
                    Regim = table.Column<int>(type: "INTEGER", nullable: true),
                    Troskel = table.Column<int>(type: "INTEGER", nullable: false),
                    Roll = table.Column<int>(type: "INTEGER", nullable: false),
                    EskalerasEfter = table.Column<int>(type: "INTEGER", nullable: true),
                    EskalerasTill = table.Column<int>(type: "INTEGER", nullable: true),
                    Versionsmarke = table.Column<Guid>(type: "TEXT", nullable: false),
                    GallerFran = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    GallerTill = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Paminnelseregel", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Ramavtalsdag",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Slag = table.Column<int>(type: "INTEGER", nullable: false),
                    Plats = table.Column<int>(type: "INTEGER", nullable: false),
                    Dag = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Sekvens = table.Column<int>(type: "INTEGER", nullable: false),
                    Installd = table.Column<bool>(type: "INTEGER", nullable: false),
                    RamavtalId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Ramavtalsdag", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Ramavtalsdag_Ramavtal_RamavtalId",
                        column: x => x.RamavtalId,
                        principalTable: "Ramavtal",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Sammantrade",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Dag = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Versionsmarke = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sammantrade", x => x.Id);
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

            migrationBuilder.CreateTable(
                name: "Paminnelsesteg",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordning = table.Column<int>(type: "INTEGER", nullable: false),
                    Slag = table.Column<int>(type: "INTEGER", nullable: false),
                    Tidpunkt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true, collation: "SVENSKA"),
                    AvId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Av = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true, collation: "SVENSKA"),
                    Till = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Brev = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "SVENSKA"),
                    PaminnelseId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Paminnelsesteg", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Paminnelsesteg_Paminnelse_PaminnelseId",
                        column: x => x.PaminnelseId,
                        principalTable: "Paminnelse",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Avtalssteg_Slag_Dag",
                table: "Avtalssteg",
                columns: new[] { "Slag", "Dag" });

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

            migrationBuilder.CreateIndex(
                name: "IX_Kalenderadress_AnvandareId",
                table: "Kalenderadress",
                column: "AnvandareId");

            migrationBuilder.CreateIndex(
                name: "IX_Kalenderadress_Kontrollsumma",
                table: "Kalenderadress",
                column: "Kontrollsumma",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Paminnelse_Lage_Dag",
                table: "Paminnelse",
                columns: new[] { "Lage", "Dag" });

            migrationBuilder.CreateIndex(
                name: "IX_Paminnelse_Nyckel",
                table: "Paminnelse",
                column: "Nyckel",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Paminnelse_Ramavtal",
                table: "Paminnelse",
                column: "Ramavtal");

            migrationBuilder.CreateIndex(
                name: "IX_Paminnelsesteg_PaminnelseId",
                table: "Paminnelsesteg",
                column: "PaminnelseId");

            migrationBuilder.CreateIndex(
                name: "IX_Ramavtalsdag_Dag",
                table: "Ramavtalsdag",
                column: "Dag");

            migrationBuilder.CreateIndex(
                name: "IX_Ramavtalsdag_RamavtalId_Slag_Plats",
                table: "Ramavtalsdag",
                columns: new[] { "RamavtalId", "Slag", "Plats" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Sammantrade_Dag",
                table: "Sammantrade",
                column: "Dag",
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
                name: "Kalenderadress");

            migrationBuilder.DropTable(
                name: "Paminnelseregel");

            migrationBuilder.DropTable(
                name: "Paminnelsesteg");

            migrationBuilder.DropTable(
                name: "Ramavtalsdag");

            migrationBuilder.DropTable(
                name: "Sammantrade");

            migrationBuilder.DropTable(
                name: "Avtalsimport");

            migrationBuilder.DropTable(
                name: "Paminnelse");

            migrationBuilder.DropIndex(
                name: "IX_Avtalssteg_Slag_Dag",
                table: "Avtalssteg");

            migrationBuilder.DropColumn(
                name: "Paborjad",
                table: "Ramavtal");
        }
    }
}
