using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leveransstrategi.Database.SqlServer.Migrations
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Vad = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    EgetDnr = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Inkom = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Status = table.Column<int>(type: "int", nullable: false),
                    Delegation = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Villkor = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    Versionsmarke = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AvslutDatum = table.Column<DateOnly>(type: "date", nullable: true),
                    AvslutDiarienummerNyckel = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    AvslutOrgan = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    AvslutParagraf = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true),
                    AvslutDiarienummer = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    BeslutDatum = table.Column<DateOnly>(type: "date", nullable: true),
                    BeslutDiarienummerNyckel = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    BeslutOrgan = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    BeslutParagraf = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true),
                    BeslutDiarienummer = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    GallerFran = table.Column<DateOnly>(type: "date", nullable: true),
                    GallerTill = table.Column<DateOnly>(type: "date", nullable: true),
                    GrundAnvisning = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true),
                    GrundAvtalsomrade = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    GrundLydelse = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    GrundOrgan = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    GrundPunkt = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    GrundPunktnummer = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    GrundTitel = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    GrundVersion = table.Column<int>(type: "int", nullable: true),
                    OnskatFran = table.Column<DateOnly>(type: "date", nullable: true),
                    OnskatTill = table.Column<DateOnly>(type: "date", nullable: true)
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Ordning = table.Column<int>(type: "int", nullable: false),
                    Handelse = table.Column<int>(type: "int", nullable: false),
                    Tidpunkt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AvId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Av = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    UndantagId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
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
