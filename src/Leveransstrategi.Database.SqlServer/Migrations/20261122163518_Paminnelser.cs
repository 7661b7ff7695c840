using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leveransstrategi.Database.SqlServer.Migrations
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
