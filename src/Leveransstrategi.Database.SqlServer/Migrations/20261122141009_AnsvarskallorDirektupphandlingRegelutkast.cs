using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leveransstrategi.Database.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class AnsvarskallorDirektupphandlingRegelutkast : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Andring",
                table: "Regelverksversion",
                type: "nvarchar(300)",
                maxLength: 300,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Skal",
                table: "Regelverksversion",
                type: "nvarchar(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "Avslutat",
                table: "Provfall",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AvslutatAv",
                table: "Provfall",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "FranVersion",
                table: "Provfall",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Skal",
                table: "Provfall",
                type: "nvarchar(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "TillVersion",
                table: "Provfall",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "Versionsmarke",
                table: "Provfall",
                type: "uniqueidentifier",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<DateTime>(
                name: "Avslutat",
                table: "Behovsord",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "Versionsmarke",
                table: "Behovsord",
                type: "uniqueidentifier",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<string>(
                name: "AvslutskallaAnvisning",
                table: "Ansvar",
                type: "nvarchar(80)",
                maxLength: 80,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AvslutskallaAvsnitt",
                table: "Ansvar",
                type: "nvarchar(60)",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AvslutskallaStyrdokument",
                table: "Ansvar",
                type: "nvarchar(80)",
                maxLength: 80,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AvslutskallaTitel",
                table: "Ansvar",
                type: "nvarchar(300)",
                maxLength: 300,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "AvslutskallaVersion",
                table: "Ansvar",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IngenTarVid",
                table: "Ansvar",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "KallaAnvisning",
                table: "Ansvar",
                type: "nvarchar(80)",
                maxLength: 80,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Direktupphandling",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Status = table.Column<int>(type: "int", nullable: false),
                    Vad = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Cpv = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Slag = table.Column<string>(type: "nvarchar(3)", maxLength: 3, nullable: false),
                    Varde = table.Column<decimal>(type: "decimal(19,2)", precision: 19, scale: 2, nullable: false),
                    Dag = table.Column<DateOnly>(type: "date", nullable: false),
                    Enhet = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    Leverantor = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Leverantorsnummer = table.Column<string>(type: "nvarchar(11)", maxLength: 11, nullable: true),
                    Skal = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Dnr = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    DokumentationKlar = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Versionsmarke = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DokumentationAvtalstid = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    DokumentationBehov = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    DokumentationGrund = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    DokumentationKonkurrens = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    DokumentationLeverantorsval = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    DokumentationVardeberakning = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Direktupphandling", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Direktupphandling_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Kophandelse",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Slag = table.Column<int>(type: "int", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: true),
                    Av = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Tidpunkt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    DirektupphandlingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Kophandelse", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Kophandelse_Direktupphandling_DirektupphandlingId",
                        column: x => x.DirektupphandlingId,
                        principalTable: "Direktupphandling",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Direktupphandling_OrganisationId_Dag",
                table: "Direktupphandling",
                columns: new[] { "OrganisationId", "Dag" });

            migrationBuilder.CreateIndex(
                name: "IX_Direktupphandling_Slag_Dag",
                table: "Direktupphandling",
                columns: new[] { "Slag", "Dag" });

            migrationBuilder.CreateIndex(
                name: "IX_Kophandelse_DirektupphandlingId",
                table: "Kophandelse",
                column: "DirektupphandlingId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Kophandelse");

            migrationBuilder.DropTable(
                name: "Direktupphandling");

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
