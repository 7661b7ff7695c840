using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leveransstrategi.Database.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Vagledning : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Regel",
                table: "Avtalsomrade");

            migrationBuilder.CreateTable(
                name: "Ansvar",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Roll = table.Column<int>(type: "int", nullable: false),
                    Omrade = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Avtalsomrade = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Beskrivning = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Versionsmarke = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    GallerFran = table.Column<DateOnly>(type: "date", nullable: true),
                    GallerTill = table.Column<DateOnly>(type: "date", nullable: true),
                    KallaAvsnitt = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    KallaStyrdokument = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true),
                    KallaTitel = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    KallaVersion = table.Column<int>(type: "int", nullable: true),
                    VemKrets = table.Column<int>(type: "int", nullable: true),
                    VemOrganisation = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Ansvar", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Ansvar_Anskaffningsomrade_Omrade",
                        column: x => x.Omrade,
                        principalTable: "Anskaffningsomrade",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Ansvar_Avtalsomrade_Avtalsomrade",
                        column: x => x.Avtalsomrade,
                        principalTable: "Avtalsomrade",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Behovsord",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Ord = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Omrade = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Behovsord", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Beloppsgrans",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Slag = table.Column<int>(type: "int", nullable: false),
                    Belopp = table.Column<decimal>(type: "decimal(19,2)", precision: 19, scale: 2, nullable: true),
                    BeloppIngar = table.Column<bool>(type: "bit", nullable: false),
                    Lagrum = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Underlag = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    BekraftadAv = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Bekraftad = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Versionsmarke = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    GallerFran = table.Column<DateOnly>(type: "date", nullable: true),
                    GallerTill = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Beloppsgrans", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Centralregel",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Grad = table.Column<int>(type: "int", nullable: false),
                    AvtalsomradeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    GallerFran = table.Column<DateOnly>(type: "date", nullable: true),
                    GallerTill = table.Column<DateOnly>(type: "date", nullable: true),
                    KallaAvsnitt = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    KallaStyrdokument = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true),
                    KallaTitel = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    KallaVersion = table.Column<int>(type: "int", nullable: true),
                    OmfattarKrets = table.Column<int>(type: "int", nullable: true),
                    OmfattarOrganisation = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Centralregel", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Centralregel_Avtalsomrade_AvtalsomradeId",
                        column: x => x.AvtalsomradeId,
                        principalTable: "Avtalsomrade",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Lagrum",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Nyckel = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Lag = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Sfs = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Paragraf = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Innehall = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    GallerFran = table.Column<DateOnly>(type: "date", nullable: true),
                    GallerTill = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Lagrum", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Provfall",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Namn = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Underlag = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    Vantat = table.Column<int>(type: "int", nullable: false),
                    KallaAvsnitt = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    KallaStyrdokument = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true),
                    KallaTitel = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    KallaVersion = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Provfall", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Regelverksversion",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Nummer = table.Column<int>(type: "int", nullable: false),
                    Regler = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Status = table.Column<int>(type: "int", nullable: false),
                    Versionsmarke = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BeslutDatum = table.Column<DateOnly>(type: "date", nullable: true),
                    BeslutDiarienummerNyckel = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    BeslutOrgan = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    BeslutParagraf = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true),
                    BeslutDiarienummer = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    GallerFran = table.Column<DateOnly>(type: "date", nullable: true),
                    GallerTill = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Regelverksversion", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Ansvar_Avtalsomrade",
                table: "Ansvar",
                column: "Avtalsomrade");

            migrationBuilder.CreateIndex(
                name: "IX_Ansvar_Omrade",
                table: "Ansvar",
                column: "Omrade");

            migrationBuilder.CreateIndex(
                name: "IX_Behovsord_Ord_Omrade",
                table: "Behovsord",
                columns: new[] { "Ord", "Omrade" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Centralregel_AvtalsomradeId",
                table: "Centralregel",
                column: "AvtalsomradeId");

            migrationBuilder.CreateIndex(
                name: "IX_Lagrum_Nyckel",
                table: "Lagrum",
                column: "Nyckel",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Provfall_Namn",
                table: "Provfall",
                column: "Namn",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Regelverksversion_Nummer",
                table: "Regelverksversion",
                column: "Nummer",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Ansvar");

            migrationBuilder.DropTable(
                name: "Behovsord");

            migrationBuilder.DropTable(
                name: "Beloppsgrans");

            migrationBuilder.DropTable(
                name: "Centralregel");

            migrationBuilder.DropTable(
                name: "Lagrum");

            migrationBuilder.DropTable(
                name: "Provfall");

            migrationBuilder.DropTable(
                name: "Regelverksversion");

            migrationBuilder.AddColumn<string>(
                name: "Regel",
                table: "Avtalsomrade",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: true);
        }
    }
}
