using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leveransstrategi.Database.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Grund : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Anskaffningsomrade",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kod = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Namn = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Slug = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Ordning = table.Column<int>(type: "int", nullable: false),
                    Sammanfattning = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    AnsvarigtOrgan = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Ingar = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    CpvKoder = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Versionsmarke = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AnsvarKallaAvsnitt = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    AnsvarKallaStyrdokument = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true),
                    AnsvarKallaTitel = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    AnsvarKallaVersion = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Anskaffningsomrade", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Anvandare",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Namn = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Avstangd = table.Column<bool>(type: "bit", nullable: false),
                    UserName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "bit", nullable: false),
                    PasswordHash = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    SecurityStamp = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    PhoneNumber = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "bit", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "bit", nullable: false),
                    LockoutEnd = table.Column<DateTime>(type: "datetime2", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "bit", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Anvandare", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Avtalsomrade",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Namn = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Slug = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Beskrivning = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Regel = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Versionsmarke = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    KallaAvsnitt = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    KallaStyrdokument = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true),
                    KallaTitel = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    KallaVersion = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Avtalsomrade", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Datanyckel",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Namn = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Xml = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Datanyckel", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Engangslank",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Syfte = table.Column<int>(type: "int", nullable: false),
                    AnvandareId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Kontrollsumma = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    GallerTill = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Forbrukad = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Engangslank", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Handelse",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Tidpunkt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Ordning = table.Column<long>(type: "bigint", nullable: false),
                    AnvandareId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Anvandare = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Akt = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Objekttyp = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ObjektId = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Slag = table.Column<int>(type: "int", nullable: false),
                    Varden = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    BegaransId = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Handelse", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Organisation",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Namn = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Slug = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Slag = table.Column<int>(type: "int", nullable: false),
                    Organisationsnummer = table.Column<string>(type: "nvarchar(11)", maxLength: 11, nullable: true),
                    Versionsmarke = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    GallerFran = table.Column<DateOnly>(type: "date", nullable: true),
                    GallerTill = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Organisation", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Roll",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    NormalizedName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Roll", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Sokindexlage",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sokindexlage", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Sokpost",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Rot = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Typ = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ObjektNyckel = table.Column<string>(type: "nvarchar(250)", maxLength: 250, nullable: false),
                    Titel = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Sammanhang = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Text = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Url = table.Column<string>(type: "nvarchar(250)", maxLength: 250, nullable: false),
                    ArUtkast = table.Column<bool>(type: "bit", nullable: false),
                    GallerFran = table.Column<DateOnly>(type: "date", nullable: true),
                    GallerTill = table.Column<DateOnly>(type: "date", nullable: true),
                    SoksAvenEfterat = table.Column<bool>(type: "bit", nullable: false),
                    Titeltermer = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Termer = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sokpost", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Styrdokument",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Titel = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Slug = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Slag = table.Column<int>(type: "int", nullable: false),
                    Status = table.Column<int>(type: "int", nullable: false),
                    Beskrivning = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Uppgiftskalla = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
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
                    table.PrimaryKey("PK_Styrdokument", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Uppladdning",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AnvandareId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Filnamn = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Innehall = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    Tidpunkt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Uppladdning", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Omradesdefinition",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    AnskaffningsomradeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    GallerFran = table.Column<DateOnly>(type: "date", nullable: true),
                    GallerTill = table.Column<DateOnly>(type: "date", nullable: true),
                    KallaAvsnitt = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    KallaStyrdokument = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true),
                    KallaTitel = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    KallaVersion = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Omradesdefinition", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Omradesdefinition_Anskaffningsomrade_AnskaffningsomradeId",
                        column: x => x.AnskaffningsomradeId,
                        principalTable: "Anskaffningsomrade",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Omradesgrans",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    GrannId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Beskrivning = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    AnskaffningsomradeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Omradesgrans", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Omradesgrans_Anskaffningsomrade_AnskaffningsomradeId",
                        column: x => x.AnskaffningsomradeId,
                        principalTable: "Anskaffningsomrade",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Omradesgrans_Anskaffningsomrade_GrannId",
                        column: x => x.GrannId,
                        principalTable: "Anskaffningsomrade",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Anvandarinloggning",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    ProviderKey = table.Column<string>(type: "nvarchar(255)", maxLength: 255, nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    UserId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Anvandarinloggning", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_Anvandarinloggning_Anvandare_UserId",
                        column: x => x.UserId,
                        principalTable: "Anvandare",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Anvandarnyckel",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LoginProvider = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Value = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Anvandarnyckel", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_Anvandarnyckel_Anvandare_UserId",
                        column: x => x.UserId,
                        principalTable: "Anvandare",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Anvandaruppgift",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    UserId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ClaimType = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    ClaimValue = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Anvandaruppgift", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Anvandaruppgift_Anvandare_UserId",
                        column: x => x.UserId,
                        principalTable: "Anvandare",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AnskaffningsomradeAvtalsomrade",
                columns: table => new
                {
                    AnskaffningsomradenId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AvtalsomradenId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AnskaffningsomradeAvtalsomrade", x => new { x.AnskaffningsomradenId, x.AvtalsomradenId });
                    table.ForeignKey(
                        name: "FK_AnskaffningsomradeAvtalsomrade_Anskaffningsomrade_AnskaffningsomradenId",
                        column: x => x.AnskaffningsomradenId,
                        principalTable: "Anskaffningsomrade",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AnskaffningsomradeAvtalsomrade_Avtalsomrade_AvtalsomradenId",
                        column: x => x.AvtalsomradenId,
                        principalTable: "Avtalsomrade",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Anvandarorganisation",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AnvandareId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Anvandarorganisation", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Anvandarorganisation_Anvandare_AnvandareId",
                        column: x => x.AnvandareId,
                        principalTable: "Anvandare",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Anvandarorganisation_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Forvaltning",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Nummer = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: true),
                    Namn = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    Ordning = table.Column<int>(type: "int", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Forvaltning", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Forvaltning_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Organisationsfoljd",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FranId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TillId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Dag = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Organisationsfoljd", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Organisationsfoljd_Organisation_FranId",
                        column: x => x.FranId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Organisationsfoljd_Organisation_TillId",
                        column: x => x.TillId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Anvandarroll",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RoleId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Anvandarroll", x => new { x.UserId, x.RoleId });
                    table.ForeignKey(
                        name: "FK_Anvandarroll_Anvandare_UserId",
                        column: x => x.UserId,
                        principalTable: "Anvandare",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Anvandarroll_Roll_RoleId",
                        column: x => x.RoleId,
                        principalTable: "Roll",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Rolluppgift",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    RoleId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ClaimType = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    ClaimValue = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Rolluppgift", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Rolluppgift_Roll_RoleId",
                        column: x => x.RoleId,
                        principalTable: "Roll",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Sokterm",
                columns: table => new
                {
                    Term = table.Column<string>(type: "nvarchar(124)", maxLength: 124, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SokpostId = table.Column<long>(type: "bigint", nullable: false),
                    Vikt = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sokterm", x => new { x.Term, x.SokpostId });
                    table.ForeignKey(
                        name: "FK_Sokterm_Sokpost_SokpostId",
                        column: x => x.SokpostId,
                        principalTable: "Sokpost",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Dokumentrelation",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Slag = table.Column<int>(type: "int", nullable: false),
                    TillId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    StyrdokumentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    KallaAvsnitt = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    KallaStyrdokument = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true),
                    KallaTitel = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    KallaVersion = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Dokumentrelation", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Dokumentrelation_Styrdokument_StyrdokumentId",
                        column: x => x.StyrdokumentId,
                        principalTable: "Styrdokument",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Dokumentrelation_Styrdokument_TillId",
                        column: x => x.TillId,
                        principalTable: "Styrdokument",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Dokumentversion",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Nummer = table.Column<int>(type: "int", nullable: false),
                    Titel = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Status = table.Column<int>(type: "int", nullable: false),
                    Inlast = table.Column<DateTime>(type: "datetime2", nullable: false),
                    StyrdokumentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
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
                    table.PrimaryKey("PK_Dokumentversion", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Dokumentversion_Styrdokument_StyrdokumentId",
                        column: x => x.StyrdokumentId,
                        principalTable: "Styrdokument",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Avsnitt",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Ordning = table.Column<int>(type: "int", nullable: false),
                    Nummer = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Ankare = table.Column<string>(type: "nvarchar(90)", maxLength: 90, nullable: false),
                    Rubrik = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Niva = table.Column<int>(type: "int", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    DokumentversionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Avsnitt", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Avsnitt_Dokumentversion_DokumentversionId",
                        column: x => x.DokumentversionId,
                        principalTable: "Dokumentversion",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Hanvisning",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Ordning = table.Column<int>(type: "int", nullable: false),
                    Diarienummer = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    DiarienummerNyckel = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Organ = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    Datum = table.Column<DateOnly>(type: "date", nullable: true),
                    Avsnitt = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Titel = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Text = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    DokumentId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    DokumentversionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Hanvisning", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Hanvisning_Dokumentversion_DokumentversionId",
                        column: x => x.DokumentversionId,
                        principalTable: "Dokumentversion",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Hanvisning_Styrdokument_DokumentId",
                        column: x => x.DokumentId,
                        principalTable: "Styrdokument",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Kallfil",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Filnamn = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Innehall = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    Sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    DokumentversionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Kallfil", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Kallfil_Dokumentversion_DokumentversionId",
                        column: x => x.DokumentversionId,
                        principalTable: "Dokumentversion",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Omradesforslag",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Ordning = table.Column<int>(type: "int", nullable: false),
                    Nummer = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Namn = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Definition = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    DokumentversionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Omradesforslag", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Omradesforslag_Dokumentversion_DokumentversionId",
                        column: x => x.DokumentversionId,
                        principalTable: "Dokumentversion",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                table: "Sokindexlage",
                columns: new[] { "Id", "Version" },
                values: new object[] { 1, "" });

            migrationBuilder.CreateIndex(
                name: "IX_Anskaffningsomrade_Slug",
                table: "Anskaffningsomrade",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AnskaffningsomradeAvtalsomrade_AvtalsomradenId",
                table: "AnskaffningsomradeAvtalsomrade",
                column: "AvtalsomradenId");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "Anvandare",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "Anvandare",
                column: "NormalizedUserName",
                unique: true,
                filter: "[NormalizedUserName] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Anvandarinloggning_UserId",
                table: "Anvandarinloggning",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_Anvandarorganisation_AnvandareId",
                table: "Anvandarorganisation",
                column: "AnvandareId");

            migrationBuilder.CreateIndex(
                name: "IX_Anvandarorganisation_OrganisationId",
                table: "Anvandarorganisation",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_Anvandarroll_RoleId",
                table: "Anvandarroll",
                column: "RoleId");

            migrationBuilder.CreateIndex(
                name: "IX_Anvandaruppgift_UserId",
                table: "Anvandaruppgift",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_Avsnitt_DokumentversionId",
                table: "Avsnitt",
                column: "DokumentversionId");

            migrationBuilder.CreateIndex(
                name: "IX_Avtalsomrade_Slug",
                table: "Avtalsomrade",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Dokumentrelation_StyrdokumentId",
                table: "Dokumentrelation",
                column: "StyrdokumentId");

            migrationBuilder.CreateIndex(
                name: "IX_Dokumentrelation_TillId",
                table: "Dokumentrelation",
                column: "TillId");

            migrationBuilder.CreateIndex(
                name: "IX_Dokumentversion_StyrdokumentId",
                table: "Dokumentversion",
                column: "StyrdokumentId");

            migrationBuilder.CreateIndex(
                name: "IX_Engangslank_Kontrollsumma",
                table: "Engangslank",
                column: "Kontrollsumma",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Forvaltning_OrganisationId",
                table: "Forvaltning",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_Handelse_Objekttyp_ObjektId",
                table: "Handelse",
                columns: new[] { "Objekttyp", "ObjektId" });

            migrationBuilder.CreateIndex(
                name: "IX_Handelse_Tidpunkt",
                table: "Handelse",
                column: "Tidpunkt");

            migrationBuilder.CreateIndex(
                name: "IX_Hanvisning_DiarienummerNyckel",
                table: "Hanvisning",
                column: "DiarienummerNyckel");

            migrationBuilder.CreateIndex(
                name: "IX_Hanvisning_DokumentId",
                table: "Hanvisning",
                column: "DokumentId");

            migrationBuilder.CreateIndex(
                name: "IX_Hanvisning_DokumentversionId",
                table: "Hanvisning",
                column: "DokumentversionId");

            migrationBuilder.CreateIndex(
                name: "IX_Kallfil_DokumentversionId",
                table: "Kallfil",
                column: "DokumentversionId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Omradesdefinition_AnskaffningsomradeId",
                table: "Omradesdefinition",
                column: "AnskaffningsomradeId");

            migrationBuilder.CreateIndex(
                name: "IX_Omradesforslag_DokumentversionId",
                table: "Omradesforslag",
                column: "DokumentversionId");

            migrationBuilder.CreateIndex(
                name: "IX_Omradesgrans_AnskaffningsomradeId",
                table: "Omradesgrans",
                column: "AnskaffningsomradeId");

            migrationBuilder.CreateIndex(
                name: "IX_Omradesgrans_GrannId",
                table: "Omradesgrans",
                column: "GrannId");

            migrationBuilder.CreateIndex(
                name: "IX_Organisation_Slug",
                table: "Organisation",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Organisationsfoljd_FranId",
                table: "Organisationsfoljd",
                column: "FranId");

            migrationBuilder.CreateIndex(
                name: "IX_Organisationsfoljd_TillId",
                table: "Organisationsfoljd",
                column: "TillId");

            migrationBuilder.CreateIndex(
                name: "RoleNameIndex",
                table: "Roll",
                column: "NormalizedName",
                unique: true,
                filter: "[NormalizedName] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Rolluppgift_RoleId",
                table: "Rolluppgift",
                column: "RoleId");

            migrationBuilder.CreateIndex(
                name: "IX_Sokpost_ObjektNyckel",
                table: "Sokpost",
                column: "ObjektNyckel",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Sokpost_Rot",
                table: "Sokpost",
                column: "Rot");

            migrationBuilder.CreateIndex(
                name: "IX_Sokterm_SokpostId",
                table: "Sokterm",
                column: "SokpostId");

            migrationBuilder.CreateIndex(
                name: "IX_Styrdokument_Slug",
                table: "Styrdokument",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Uppladdning_Tidpunkt",
                table: "Uppladdning",
                column: "Tidpunkt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AnskaffningsomradeAvtalsomrade");

            migrationBuilder.DropTable(
                name: "Anvandarinloggning");

            migrationBuilder.DropTable(
                name: "Anvandarnyckel");

            migrationBuilder.DropTable(
                name: "Anvandarorganisation");

            migrationBuilder.DropTable(
                name: "Anvandarroll");

            migrationBuilder.DropTable(
                name: "Anvandaruppgift");

            migrationBuilder.DropTable(
                name: "Avsnitt");

            migrationBuilder.DropTable(
                name: "Datanyckel");

            migrationBuilder.DropTable(
                name: "Dokumentrelation");

            migrationBuilder.DropTable(
                name: "Engangslank");

            migrationBuilder.DropTable(
                name: "Forvaltning");

            migrationBuilder.DropTable(
                name: "Handelse");

            migrationBuilder.DropTable(
                name: "Hanvisning");

            migrationBuilder.DropTable(
                name: "Kallfil");

            migrationBuilder.DropTable(
                name: "Omradesdefinition");

            migrationBuilder.DropTable(
                name: "Omradesforslag");

            migrationBuilder.DropTable(
                name: "Omradesgrans");

            migrationBuilder.DropTable(
                name: "Organisationsfoljd");

            migrationBuilder.DropTable(
                name: "Rolluppgift");

            migrationBuilder.DropTable(
                name: "Sokindexlage");

            migrationBuilder.DropTable(
                name: "Sokterm");

            migrationBuilder.DropTable(
                name: "Uppladdning");

            migrationBuilder.DropTable(
                name: "Avtalsomrade");

            migrationBuilder.DropTable(
                name: "Anvandare");

            migrationBuilder.DropTable(
                name: "Dokumentversion");

            migrationBuilder.DropTable(
                name: "Anskaffningsomrade");

            migrationBuilder.DropTable(
                name: "Organisation");

            migrationBuilder.DropTable(
                name: "Roll");

            migrationBuilder.DropTable(
                name: "Sokpost");

            migrationBuilder.DropTable(
                name: "Styrdokument");
        }
    }
}
