using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leveransstrategi.Database.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Paminnelser : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Kalenderadress");

            migrationBuilder.DropTable(
                name: "Paminnelseregel");

            migrationBuilder.DropTable(
                name: "Paminnelsesteg");

            migrationBuilder.DropTable(
                name: "Ramavtalsdag");

            migrationBuilder.DropTable(
                name: "Paminnelse");
        }
    }
}
