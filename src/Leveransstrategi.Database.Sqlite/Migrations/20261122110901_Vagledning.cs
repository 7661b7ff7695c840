using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leveransstrategi.Database.Sqlite.Migrations
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Roll = table.Column<int>(type: "INTEGER", nullable: false),
                    Omrade = table.Column<Guid>(type: "TEXT", nullable: true),
                    Avtalsomrade = table.Column<Guid>(type: "TEXT", nullable: true),
                    Beskrivning = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false, collation: "SVENSKA"),
                    Versionsmarke = table.Column<Guid>(type: "TEXT", nullable: false),
                    GallerFran = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    GallerTill = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    KallaAvsnitt = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true, collation: "SVENSKA"),
                    KallaStyrdokument = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true, collation: "SVENSKA"),
                    KallaTitel = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false, collation: "SVENSKA"),
                    KallaVersion = table.Column<int>(type: "INTEGER", nullable: true),
                    VemKrets = table.Column<int>(type: "INTEGER", nullable: true),
                    VemOrganisation = table.Column<Guid>(type: "TEXT", nullable: true)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ord = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false, collation: "SVENSKA"),
                    Omrade = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false, collation: "SVENSKA")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Behovsord", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Beloppsgrans",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Slag = table.Column<int>(type: "INTEGER", nullable: false),
                    Belopp = table.Column<long>(type: "INTEGER", precision: 19, scale: 2, nullable: true),
                    BeloppIngar = table.Column<bool>(type: "INTEGER", nullable: false),
                    Lagrum = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false, collation: "SVENSKA"),
                    Underlag = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false, collation: "SVENSKA"),
                    BekraftadAv = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "SVENSKA"),
                    Bekraftad = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Versionsmarke = table.Column<Guid>(type: "TEXT", nullable: false),
                    GallerFran = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    GallerTill = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Beloppsgrans", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Centralregel",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Grad = table.Column<int>(type: "INTEGER", nullable: false),
                    AvtalsomradeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    GallerFran = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    GallerTill = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    KallaAvsnitt = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true, collation: "SVENSKA"),
                    KallaStyrdokument = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true, collation: "SVENSKA"),
                    KallaTitel = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false, collation: "SVENSKA"),
                    KallaVersion = table.Column<int>(type: "INTEGER", nullable: true),
                    OmfattarKrets = table.Column<int>(type: "INTEGER", nullable: true),
                    OmfattarOrganisation = table.Column<Guid>(type: "TEXT", nullable: true)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Nyckel = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false, collation: "SVENSKA"),
                    Lag = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "SVENSKA"),
                    Sfs = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "SVENSKA"),
                    Paragraf = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false, collation: "SVENSKA"),
                    Innehall = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false, collation: "SVENSKA"),
                    GallerFran = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    GallerTill = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Lagrum", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Provfall",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Namn = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "SVENSKA"),
                    Underlag = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    Vantat = table.Column<int>(type: "INTEGER", nullable: false),
                    KallaAvsnitt = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true, collation: "SVENSKA"),
                    KallaStyrdokument = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true, collation: "SVENSKA"),
                    KallaTitel = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false, collation: "SVENSKA"),
                    KallaVersion = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Provfall", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Regelverksversion",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    Regler = table.Column<string>(type: "TEXT", nullable: false),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    Versionsmarke = table.Column<Guid>(type: "TEXT", nullable: false),
                    BeslutDatum = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    BeslutDiarienummerNyckel = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true, collation: "SVENSKA"),
                    BeslutOrgan = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true, collation: "SVENSKA"),
                    BeslutParagraf = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true, collation: "SVENSKA"),
                    BeslutDiarienummer = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true, collation: "SVENSKA"),
                    GallerFran = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    GallerTill = table.Column<DateOnly>(type: "TEXT", nullable: true)
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
                type: "TEXT",
                maxLength: 400,
                nullable: true,
                collation: "SVENSKA");
        }
    }
}
