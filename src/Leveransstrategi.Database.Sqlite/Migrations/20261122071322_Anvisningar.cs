using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leveransstrategi.Database.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Anvisningar : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Avtryck",
                table: "Sokpost",
                type: "TEXT",
                maxLength: 64,
                nullable: false,
                defaultValue: "",
                collation: "SVENSKA");

            migrationBuilder.CreateTable(
                name: "Anvisning",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OmradeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false, collation: "SVENSKA"),
                    Titel = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "SVENSKA"),
                    ArExempel = table.Column<bool>(type: "INTEGER", nullable: false),
                    Agare = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "SVENSKA"),
                    NastaProvning = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Versionsmarke = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Anvisning", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Anvisning_Anskaffningsomrade_OmradeId",
                        column: x => x.OmradeId,
                        principalTable: "Anskaffningsomrade",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Brev",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Nyckel = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "SVENSKA"),
                    Till = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false, collation: "SVENSKA"),
                    Amne = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false, collation: "SVENSKA"),
                    Text = table.Column<string>(type: "TEXT", nullable: false, collation: "SVENSKA"),
                    Skapat = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Lage = table.Column<int>(type: "INTEGER", nullable: false),
                    Forsok = table.Column<int>(type: "INTEGER", nullable: false),
                    TidigastNasta = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Andrat = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Fel = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true, collation: "SVENSKA"),
                    Marke = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Brev", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Prenumeration",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AnvandareId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OmradeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Skapad = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Prenumeration", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Prenumeration_Anskaffningsomrade_OmradeId",
                        column: x => x.OmradeId,
                        principalTable: "Anskaffningsomrade",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Prenumeration_Anvandare_AnvandareId",
                        column: x => x.AnvandareId,
                        principalTable: "Anvandare",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Aktualitetsprovning",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordning = table.Column<int>(type: "INTEGER", nullable: false),
                    Utfall = table.Column<int>(type: "INTEGER", nullable: false),
                    Dag = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Motivering = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false, collation: "SVENSKA"),
                    Nasta = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AvId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Av = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "SVENSKA"),
                    AnvisningId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Aktualitetsprovning", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Aktualitetsprovning_Anvisning_AnvisningId",
                        column: x => x.AnvisningId,
                        principalTable: "Anvisning",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Anvisningsversion",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AnvisningId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    Slag = table.Column<int>(type: "INTEGER", nullable: false),
                    Rattar = table.Column<int>(type: "INTEGER", nullable: true),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    Sammanfattning = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true, collation: "SVENSKA"),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    RevisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Revisioner = table.Column<int>(type: "INTEGER", nullable: false),
                    Skapad = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SenastAndrad = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SenasteForfattareId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SenasteForfattare = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "SVENSKA"),
                    Versionsmarke = table.Column<Guid>(type: "TEXT", nullable: false),
                    BeslutDatum = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    BeslutDiarienummerNyckel = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true, collation: "SVENSKA"),
                    BeslutOrgan = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true, collation: "SVENSKA"),
                    BeslutParagraf = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true, collation: "SVENSKA"),
                    BeslutDiarienummer = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true, collation: "SVENSKA"),
                    GallerFran = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    GallerTill = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    UpphavandeDatum = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    UpphavandeDiarienummerNyckel = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true, collation: "SVENSKA"),
                    UpphavandeOrgan = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true, collation: "SVENSKA"),
                    UpphavandeParagraf = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true, collation: "SVENSKA"),
                    UpphavandeDiarienummer = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true, collation: "SVENSKA")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Anvisningsversion", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Anvisningsversion_Anvisning_AnvisningId",
                        column: x => x.AnvisningId,
                        principalTable: "Anvisning",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Handlaggningssteg",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordning = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    Tidpunkt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AvId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Av = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "SVENSKA"),
                    Skal = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true, collation: "SVENSKA"),
                    VersionId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Handlaggningssteg", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Handlaggningssteg_Anvisningsversion_VersionId",
                        column: x => x.VersionId,
                        principalTable: "Anvisningsversion",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Kommentar",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    VersionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PunktId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Punkttext = table.Column<string>(type: "TEXT", nullable: false, collation: "SVENSKA"),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false, collation: "SVENSKA"),
                    Forslag = table.Column<string>(type: "TEXT", nullable: true, collation: "SVENSKA"),
                    AvId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Av = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "SVENSKA"),
                    Tidpunkt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Lage = table.Column<int>(type: "INTEGER", nullable: false),
                    AvgjordAv = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "SVENSKA"),
                    Avgjord = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Versionsmarke = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Kommentar", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Kommentar_Anvisningsversion_VersionId",
                        column: x => x.VersionId,
                        principalTable: "Anvisningsversion",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Kvittens",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    VersionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AvId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Av = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "SVENSKA"),
                    Tidpunkt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Kvittens", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Kvittens_Anvisningsversion_VersionId",
                        column: x => x.VersionId,
                        principalTable: "Anvisningsversion",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Kvittens_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Narvaro",
                columns: table => new
                {
                    VersionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AnvandareId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Namn = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "SVENSKA"),
                    AvsnittId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Senast = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Narvaro", x => new { x.VersionId, x.AnvandareId });
                    table.ForeignKey(
                        name: "FK_Narvaro_Anvisningsversion_VersionId",
                        column: x => x.VersionId,
                        principalTable: "Anvisningsversion",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Protokollsutdrag",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Filnamn = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "SVENSKA"),
                    Innehall = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false, collation: "SVENSKA"),
                    VersionId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Protokollsutdrag", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Protokollsutdrag_Anvisningsversion_VersionId",
                        column: x => x.VersionId,
                        principalTable: "Anvisningsversion",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Textkonflikt",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    VersionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Slag = table.Column<int>(type: "INTEGER", nullable: false),
                    Mal = table.Column<Guid>(type: "TEXT", nullable: false),
                    AvsnittId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Bas = table.Column<string>(type: "TEXT", nullable: true, collation: "SVENSKA"),
                    Min = table.Column<string>(type: "TEXT", nullable: true, collation: "SVENSKA"),
                    Deras = table.Column<string>(type: "TEXT", nullable: true, collation: "SVENSKA"),
                    Forslag = table.Column<string>(type: "TEXT", nullable: false, collation: "SVENSKA"),
                    Skiss = table.Column<string>(type: "TEXT", nullable: true, collation: "SVENSKA"),
                    AvId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Av = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "SVENSKA"),
                    Tidpunkt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DerasAv = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "SVENSKA"),
                    DerasTidpunkt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Lost = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LostAv = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "SVENSKA"),
                    Val = table.Column<int>(type: "INTEGER", nullable: true),
                    Resultat = table.Column<string>(type: "TEXT", nullable: true, collation: "SVENSKA"),
                    Versionsmarke = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Textkonflikt", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Textkonflikt_Anvisningsversion_VersionId",
                        column: x => x.VersionId,
                        principalTable: "Anvisningsversion",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Textrevision",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    VersionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordning = table.Column<int>(type: "INTEGER", nullable: false),
                    Slag = table.Column<int>(type: "INTEGER", nullable: false),
                    Andring = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false, collation: "SVENSKA"),
                    Grund = table.Column<Guid>(type: "TEXT", nullable: true),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    AvId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Av = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "SVENSKA"),
                    Tidpunkt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Textrevision", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Textrevision_Anvisningsversion_VersionId",
                        column: x => x.VersionId,
                        principalTable: "Anvisningsversion",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Kommentarsvar",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordning = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false, collation: "SVENSKA"),
                    Av = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "SVENSKA"),
                    Tidpunkt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    KommentarId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Kommentarsvar", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Kommentarsvar_Kommentar_KommentarId",
                        column: x => x.KommentarId,
                        principalTable: "Kommentar",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Aktualitetsprovning_AnvisningId",
                table: "Aktualitetsprovning",
                column: "AnvisningId");

            migrationBuilder.CreateIndex(
                name: "IX_Anvisning_OmradeId",
                table: "Anvisning",
                column: "OmradeId");

            migrationBuilder.CreateIndex(
                name: "IX_Anvisning_Slug",
                table: "Anvisning",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Anvisningsversion_AnvisningId_Nummer",
                table: "Anvisningsversion",
                columns: new[] { "AnvisningId", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Brev_Lage_TidigastNasta",
                table: "Brev",
                columns: new[] { "Lage", "TidigastNasta" });

            migrationBuilder.CreateIndex(
                name: "IX_Brev_Nyckel",
                table: "Brev",
                column: "Nyckel",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Handlaggningssteg_VersionId",
                table: "Handlaggningssteg",
                column: "VersionId");

            migrationBuilder.CreateIndex(
                name: "IX_Kommentar_VersionId",
                table: "Kommentar",
                column: "VersionId");

            migrationBuilder.CreateIndex(
                name: "IX_Kommentarsvar_KommentarId",
                table: "Kommentarsvar",
                column: "KommentarId");

            migrationBuilder.CreateIndex(
                name: "IX_Kvittens_OrganisationId",
                table: "Kvittens",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_Kvittens_VersionId_OrganisationId",
                table: "Kvittens",
                columns: new[] { "VersionId", "OrganisationId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Prenumeration_AnvandareId_OmradeId",
                table: "Prenumeration",
                columns: new[] { "AnvandareId", "OmradeId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Prenumeration_OmradeId",
                table: "Prenumeration",
                column: "OmradeId");

            migrationBuilder.CreateIndex(
                name: "IX_Protokollsutdrag_VersionId",
                table: "Protokollsutdrag",
                column: "VersionId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Textkonflikt_VersionId",
                table: "Textkonflikt",
                column: "VersionId");

            migrationBuilder.CreateIndex(
                name: "IX_Textrevision_VersionId_Ordning",
                table: "Textrevision",
                columns: new[] { "VersionId", "Ordning" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Aktualitetsprovning");

            migrationBuilder.DropTable(
                name: "Brev");

            migrationBuilder.DropTable(
                name: "Handlaggningssteg");

            migrationBuilder.DropTable(
                name: "Kommentarsvar");

            migrationBuilder.DropTable(
                name: "Kvittens");

            migrationBuilder.DropTable(
                name: "Narvaro");

            migrationBuilder.DropTable(
                name: "Prenumeration");

            migrationBuilder.DropTable(
                name: "Protokollsutdrag");

            migrationBuilder.DropTable(
                name: "Textkonflikt");

            migrationBuilder.DropTable(
                name: "Textrevision");

            migrationBuilder.DropTable(
                name: "Kommentar");

            migrationBuilder.DropTable(
                name: "Anvisningsversion");

            migrationBuilder.DropTable(
                name: "Anvisning");

            migrationBuilder.DropColumn(
                name: "Avtryck",
                table: "Sokpost");
        }
    }
}
