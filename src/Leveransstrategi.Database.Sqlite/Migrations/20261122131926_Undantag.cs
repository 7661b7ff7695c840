using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leveransstrategi.Database.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Undantag : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Undantag",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Vad = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false, collation: "SVENSKA"),
                    EgetDnr = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true, collation: "SVENSKA"),
                    Inkom = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    Delegation = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "SVENSKA"),
                    Villkor = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true, collation: "SVENSKA"),
                    Versionsmarke = table.Column<Guid>(type: "TEXT", nullable: false),
                    AvslutDatum = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AvslutDiarienummerNyckel = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true, collation: "SVENSKA"),
                    AvslutOrgan = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true, collation: "SVENSKA"),
                    AvslutParagraf = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true, collation: "SVENSKA"),
                    AvslutDiarienummer = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true, collation: "SVENSKA"),
                    BeslutDatum = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    BeslutDiarienummerNyckel = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true, collation: "SVENSKA"),
                    BeslutOrgan = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true, collation: "SVENSKA"),
                    BeslutParagraf = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true, collation: "SVENSKA"),
                    BeslutDiarienummer = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true, collation: "SVENSKA"),
                    GallerFran = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    GallerTill = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    GrundAnvisning = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true, collation: "SVENSKA"),
                    GrundAvtalsomrade = table.Column<Guid>(type: "TEXT", nullable: true),
                    GrundLydelse = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true, collation: "SVENSKA"),
                    GrundOrgan = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true, collation: "SVENSKA"),
                    GrundPunkt = table.Column<Guid>(type: "TEXT", nullable: true),
                    GrundPunktnummer = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true, collation: "SVENSKA"),
                    GrundTitel = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false, collation: "SVENSKA"),
                    GrundVersion = table.Column<int>(type: "INTEGER", nullable: true),
                    OnskatFran = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    OnskatTill = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Undantag", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Undantag_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Undantagssteg",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordning = table.Column<int>(type: "INTEGER", nullable: false),
                    Handelse = table.Column<int>(type: "INTEGER", nullable: false),
                    Tidpunkt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AvId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Av = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "SVENSKA"),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true, collation: "SVENSKA"),
                    UndantagId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Undantagssteg", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Undantagssteg_Undantag_UndantagId",
                        column: x => x.UndantagId,
                        principalTable: "Undantag",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Undantag_OrganisationId",
                table: "Undantag",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_Undantag_Status_Inkom",
                table: "Undantag",
                columns: new[] { "Status", "Inkom" });

            migrationBuilder.CreateIndex(
                name: "IX_Undantagssteg_UndantagId",
                table: "Undantagssteg",
                column: "UndantagId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Undantagssteg");

            migrationBuilder.DropTable(
                name: "Undantag");
        }
    }
}
