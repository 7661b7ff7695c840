using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leveransstrategi.Database.Sqlite.Migrations
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

            migrationBuilder.AddColumn<string>(
                name: "AvslutskallaAnvisning",
                table: "Ansvar",
                type: "TEXT",
                maxLength: 80,
                nullable: true,
                collation: "SVENSKA");

            migrationBuilder.AddColumn<string>(
                name: "AvslutskallaAvsnitt",
                table: "Ansvar",
                type: "TEXT",
                maxLength: 60,
                nullable: true,
                collation: "SVENSKA");

            migrationBuilder.AddColumn<string>(
                name: "AvslutskallaStyrdokument",
                table: "Ansvar",
                type: "TEXT",
                maxLength: 80,
                nullable: true,
                collation: "SVENSKA");

            migrationBuilder.AddColumn<string>(
                name: "AvslutskallaTitel",
                table: "Ansvar",
                type: "TEXT",
                maxLength: 300,
                nullable: true,
                collation: "SVENSKA");

            migrationBuilder.AddColumn<int>(
                name: "AvslutskallaVersion",
                table: "Ansvar",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IngenTarVid",
                table: "Ansvar",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "KallaAnvisning",
                table: "Ansvar",
                type: "TEXT",
                maxLength: 80,
                nullable: true,
                collation: "SVENSKA");

            migrationBuilder.CreateTable(
                name: "Direktupphandling",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    Vad = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "SVENSKA"),
                    Cpv = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false, collation: "SVENSKA"),
                    Slag = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false, collation: "SVENSKA"),
                    Varde = table.Column<long>(type: "INTEGER", precision: 19, scale: 2, nullable: false),
                    Dag = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Enhet = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true, collation: "SVENSKA"),
                    Leverantor = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "SVENSKA"),
                    Leverantorsnummer = table.Column<string>(type: "TEXT", maxLength: 11, nullable: true, collation: "SVENSKA"),
                    Skal = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true, collation: "SVENSKA"),
                    Dnr = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true, collation: "SVENSKA"),
                    DokumentationKlar = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Versionsmarke = table.Column<Guid>(type: "TEXT", nullable: false),
                    DokumentationAvtalstid = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true, collation: "SVENSKA"),
                    DokumentationBehov = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true, collation: "SVENSKA"),
                    DokumentationGrund = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true, collation: "SVENSKA"),
                    DokumentationKonkurrens = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true, collation: "SVENSKA"),
                    DokumentationLeverantorsval = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true, collation: "SVENSKA"),
                    DokumentationVardeberakning = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true, collation: "SVENSKA")
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Slag = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true, collation: "SVENSKA"),
                    Av = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "SVENSKA"),
                    Tidpunkt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DirektupphandlingId = table.Column<Guid>(type: "TEXT", nullable: false)
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
