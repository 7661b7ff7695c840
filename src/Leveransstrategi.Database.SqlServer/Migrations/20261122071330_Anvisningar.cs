using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leveransstrategi.Database.SqlServer.Migrations
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
                type: "nvarchar(64)",
                maxLength: 64,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "Anvisning",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OmradeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Slug = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Titel = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ArExempel = table.Column<bool>(type: "bit", nullable: false),
                    Agare = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    NastaProvning = table.Column<DateOnly>(type: "date", nullable: true),
                    Versionsmarke = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Nyckel = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Till = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: false),
                    Amne = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Skapat = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Lage = table.Column<int>(type: "int", nullable: false),
                    Forsok = table.Column<int>(type: "int", nullable: false),
                    TidigastNasta = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Andrat = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Fel = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Marke = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Brev", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Prenumeration",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AnvandareId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OmradeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Skapad = table.Column<DateTime>(type: "datetime2", nullable: false)
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Ordning = table.Column<int>(type: "int", nullable: false),
                    Utfall = table.Column<int>(type: "int", nullable: false),
                    Dag = table.Column<DateOnly>(type: "date", nullable: false),
                    Motivering = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Nasta = table.Column<DateOnly>(type: "date", nullable: true),
                    AvId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Av = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    AnvisningId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AnvisningId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Nummer = table.Column<int>(type: "int", nullable: false),
                    Slag = table.Column<int>(type: "int", nullable: false),
                    Rattar = table.Column<int>(type: "int", nullable: true),
                    Status = table.Column<int>(type: "int", nullable: false),
                    Sammanfattning = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: true),
                    Text = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    RevisionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Revisioner = table.Column<int>(type: "int", nullable: false),
                    Skapad = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SenastAndrad = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SenasteForfattareId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SenasteForfattare = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Versionsmarke = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BeslutDatum = table.Column<DateOnly>(type: "date", nullable: true),
                    BeslutDiarienummerNyckel = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    BeslutOrgan = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    BeslutParagraf = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true),
                    BeslutDiarienummer = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    GallerFran = table.Column<DateOnly>(type: "date", nullable: true),
                    GallerTill = table.Column<DateOnly>(type: "date", nullable: true),
                    UpphavandeDatum = table.Column<DateOnly>(type: "date", nullable: true),
                    UpphavandeDiarienummerNyckel = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    UpphavandeOrgan = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    UpphavandeParagraf = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true),
                    UpphavandeDiarienummer = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true)
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Ordning = table.Column<int>(type: "int", nullable: false),
                    Status = table.Column<int>(type: "int", nullable: false),
                    Tidpunkt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AvId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Av = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Skal = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    VersionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VersionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PunktId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Punkttext = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Forslag = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    AvId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Av = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Tidpunkt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Lage = table.Column<int>(type: "int", nullable: false),
                    AvgjordAv = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Avgjord = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Versionsmarke = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VersionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AvId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Av = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Tidpunkt = table.Column<DateTime>(type: "datetime2", nullable: false)
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
                    VersionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AnvandareId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Namn = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    AvsnittId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Senast = table.Column<DateTime>(type: "datetime2", nullable: false)
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Filnamn = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Innehall = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    Sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    VersionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VersionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Slag = table.Column<int>(type: "int", nullable: false),
                    Mal = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AvsnittId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Bas = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Min = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Deras = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Forslag = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Skiss = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    AvId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Av = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Tidpunkt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    DerasAv = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    DerasTidpunkt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Lost = table.Column<DateTime>(type: "datetime2", nullable: true),
                    LostAv = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Val = table.Column<int>(type: "int", nullable: true),
                    Resultat = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Versionsmarke = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VersionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Ordning = table.Column<int>(type: "int", nullable: false),
                    Slag = table.Column<int>(type: "int", nullable: false),
                    Andring = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Grund = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Text = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    AvId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Av = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Tidpunkt = table.Column<DateTime>(type: "datetime2", nullable: false)
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Ordning = table.Column<int>(type: "int", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Av = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Tidpunkt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    KommentarId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
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
