using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leveransstrategi.Database.SqlServer.Migrations
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
                type: "date",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Avtalsimport",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Slag = table.Column<int>(type: "int", nullable: false),
                    Filnamn = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Kontrollsumma = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Innehall = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    AnvandareId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Anvandare = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Tidpunkt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Lage = table.Column<int>(type: "int", nullable: false),
                    Rubriker = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Kolumner = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Antal = table.Column<int>(type: "int", nullable: false),
                    Klara = table.Column<int>(type: "int", nullable: false),
                    Arbetare = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ArbetasTill = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Korare = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Slutford = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Fel = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Angrare = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    AngradTidpunkt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Versionsmarke = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Avtalsimport", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Kalenderadress",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AnvandareId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Roll = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Kontrollsumma = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Skapad = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Aterkallad = table.Column<DateTime>(type: "datetime2", nullable: true)
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Nyckel = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Ramavtal = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Slag = table.Column<int>(type: "int", nullable: false),
                    Plats = table.Column<int>(type: "int", nullable: false),
                    Dag = table.Column<DateOnly>(type: "date", nullable: true),
                    Troskel = table.Column<int>(type: "int", nullable: false),
                    Roll = table.Column<int>(type: "int", nullable: false),
                    EskalerasEfter = table.Column<int>(type: "int", nullable: true),
                    EskalerasTill = table.Column<int>(type: "int", nullable: true),
                    Skapad = table.Column<DateOnly>(type: "date", nullable: false),
                    Lage = table.Column<int>(type: "int", nullable: false),
                    Pamind = table.Column<DateOnly>(type: "date", nullable: true),
                    UppskjutenTill = table.Column<DateOnly>(type: "date", nullable: true),
                    Eskalerad = table.Column<DateOnly>(type: "date", nullable: true),
                    Versionsmarke = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Slag = table.Column<int>(type: "int", nullable: false),
                    Regim = table.Column<int>(type: "int", nullable: true),
                    Troskel = table.Column<int>(type: "int", nullable: false),
                    Roll = table.Column<int>(type: "int", nullable: false),
                    EskalerasEfter = table.Column<int>(type: "int", nullable: true),
                    EskalerasTill = table.Column<int>(type: "int", nullable: true),
                    Versionsmarke = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    GallerFran = table.Column<DateOnly>(type: "date", nullable: true),
                    GallerTill = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Paminnelseregel", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Ramavtalsdag",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Slag = table.Column<int>(type: "int", nullable: false),
                    Plats = table.Column<int>(type: "int", nullable: false),
                    Dag = table.Column<DateOnly>(type: "date", nullable: false),
                    Sekvens = table.Column<int>(type: "int", nullable: false),
                    Installd = table.Column<bool>(type: "bit", nullable: false),
                    RamavtalId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Dag = table.Column<DateOnly>(type: "date", nullable: false),
                    Versionsmarke = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sammantrade", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Importrad",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ImportId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Rad = table.Column<int>(type: "int", nullable: false),
                    Utfall = table.Column<int>(type: "int", nullable: false),
                    Post = table.Column<string>(type: "nvarchar(250)", maxLength: 250, nullable: true),
                    Kolumn = table.Column<string>(type: "nvarchar(250)", maxLength: 250, nullable: true),
                    Text = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Adress = table.Column<string>(type: "nvarchar(250)", maxLength: 250, nullable: true)
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ImportId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Ordning = table.Column<int>(type: "int", nullable: false),
                    Slag = table.Column<int>(type: "int", nullable: false),
                    Objekt = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Namn = table.Column<string>(type: "nvarchar(250)", maxLength: 250, nullable: false),
                    Fore = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Marke = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Ordning = table.Column<int>(type: "int", nullable: false),
                    Slag = table.Column<int>(type: "int", nullable: false),
                    Tidpunkt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    AvId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Av = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    Till = table.Column<DateOnly>(type: "date", nullable: true),
                    Brev = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    PaminnelseId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
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
