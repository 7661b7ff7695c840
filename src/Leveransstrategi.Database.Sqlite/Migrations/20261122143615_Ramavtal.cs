using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leveransstrategi.Database.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Ramavtal : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Leverantor",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Namn = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "SVENSKA"),
                    Organisationsnummer = table.Column<string>(type: "TEXT", maxLength: 11, nullable: true, collation: "SVENSKA"),
                    UtlandsktNummer = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true, collation: "SVENSKA"),
                    Versionsmarke = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Leverantor", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Ramavtal",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Nummer = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false, collation: "SVENSKA"),
                    Titel = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "SVENSKA"),
                    Dnr = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true, collation: "SVENSKA"),
                    Regim = table.Column<int>(type: "INTEGER", nullable: false),
                    Omrade = table.Column<Guid>(type: "TEXT", nullable: false),
                    Upphandlare = table.Column<Guid>(type: "TEXT", nullable: false),
                    Agare = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true, collation: "SVENSKA"),
                    Forvaltare = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true, collation: "SVENSKA"),
                    CpvKoder = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    SarskildaSkal = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true, collation: "SVENSKA"),
                    Prisvillkor = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true, collation: "SVENSKA"),
                    Indexvillkor = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true, collation: "SVENSKA"),
                    PrisSekretess = table.Column<bool>(type: "INTEGER", nullable: false),
                    Versionsmarke = table.Column<Guid>(type: "TEXT", nullable: false),
                    GallerFran = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    GallerTill = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    TakBelopp = table.Column<long>(type: "INTEGER", precision: 19, scale: 2, nullable: true),
                    TakEnhet = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true, collation: "SVENSKA"),
                    TakKvantitet = table.Column<long>(type: "INTEGER", precision: 19, scale: 2, nullable: true),
                    TakSlag = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Ramavtal", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Ramavtal_Anskaffningsomrade_Omrade",
                        column: x => x.Omrade,
                        principalTable: "Anskaffningsomrade",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Ramavtal_Organisation_Upphandlare",
                        column: x => x.Upphandlare,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Avtalssteg",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordning = table.Column<int>(type: "INTEGER", nullable: false),
                    Slag = table.Column<int>(type: "INTEGER", nullable: false),
                    Dag = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Satt = table.Column<int>(type: "INTEGER", nullable: true),
                    RamavtalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BeslutDatum = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    BeslutDiarienummerNyckel = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true, collation: "SVENSKA"),
                    BeslutOrgan = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true, collation: "SVENSKA"),
                    BeslutParagraf = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true, collation: "SVENSKA"),
                    BeslutDiarienummer = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true, collation: "SVENSKA")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Avtalssteg", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Avtalssteg_Ramavtal_RamavtalId",
                        column: x => x.RamavtalId,
                        principalTable: "Ramavtal",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Berattigad",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RamavtalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    GallerFran = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    GallerTill = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    VemKrets = table.Column<int>(type: "INTEGER", nullable: true),
                    VemOrganisation = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Berattigad", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Berattigad_Ramavtal_RamavtalId",
                        column: x => x.RamavtalId,
                        principalTable: "Ramavtal",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Delomrade",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    Namn = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false, collation: "SVENSKA"),
                    RamavtalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TakBelopp = table.Column<long>(type: "INTEGER", precision: 19, scale: 2, nullable: true),
                    TakEnhet = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true, collation: "SVENSKA"),
                    TakKvantitet = table.Column<long>(type: "INTEGER", precision: 19, scale: 2, nullable: true),
                    TakSlag = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Delomrade", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Delomrade_Ramavtal_RamavtalId",
                        column: x => x.RamavtalId,
                        principalTable: "Ramavtal",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Forlangning",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    Manader = table.Column<int>(type: "INTEGER", nullable: false),
                    Beskedsmanader = table.Column<int>(type: "INTEGER", nullable: false),
                    Satt = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    RamavtalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BeslutDatum = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    BeslutDiarienummerNyckel = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true, collation: "SVENSKA"),
                    BeslutOrgan = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true, collation: "SVENSKA"),
                    BeslutParagraf = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true, collation: "SVENSKA"),
                    BeslutDiarienummer = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true, collation: "SVENSKA")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Forlangning", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Forlangning_Ramavtal_RamavtalId",
                        column: x => x.RamavtalId,
                        principalTable: "Ramavtal",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Ramavtalsomrade",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Omrade = table.Column<Guid>(type: "TEXT", nullable: true),
                    Avtalsomrade = table.Column<Guid>(type: "TEXT", nullable: true),
                    RamavtalId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Ramavtalsomrade", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Ramavtalsomrade_Anskaffningsomrade_Omrade",
                        column: x => x.Omrade,
                        principalTable: "Anskaffningsomrade",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Ramavtalsomrade_Avtalsomrade_Avtalsomrade",
                        column: x => x.Avtalsomrade,
                        principalTable: "Avtalsomrade",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Ramavtalsomrade_Ramavtal_RamavtalId",
                        column: x => x.RamavtalId,
                        principalTable: "Ramavtal",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Delomradesleverantor",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    LeverantorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Rang = table.Column<int>(type: "INTEGER", nullable: false),
                    Andel = table.Column<long>(type: "INTEGER", precision: 19, scale: 2, nullable: true),
                    DelomradeId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Delomradesleverantor", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Delomradesleverantor_Delomrade_DelomradeId",
                        column: x => x.DelomradeId,
                        principalTable: "Delomrade",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Delomradesleverantor_Leverantor_LeverantorId",
                        column: x => x.LeverantorId,
                        principalTable: "Leverantor",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Avtalssteg_RamavtalId",
                table: "Avtalssteg",
                column: "RamavtalId");

            migrationBuilder.CreateIndex(
                name: "IX_Berattigad_RamavtalId",
                table: "Berattigad",
                column: "RamavtalId");

            migrationBuilder.CreateIndex(
                name: "IX_Delomrade_RamavtalId",
                table: "Delomrade",
                column: "RamavtalId");

            migrationBuilder.CreateIndex(
                name: "IX_Delomradesleverantor_DelomradeId",
                table: "Delomradesleverantor",
                column: "DelomradeId");

            migrationBuilder.CreateIndex(
                name: "IX_Delomradesleverantor_LeverantorId",
                table: "Delomradesleverantor",
                column: "LeverantorId");

            migrationBuilder.CreateIndex(
                name: "IX_Forlangning_RamavtalId",
                table: "Forlangning",
                column: "RamavtalId");

            migrationBuilder.CreateIndex(
                name: "IX_Ramavtal_Nummer",
                table: "Ramavtal",
                column: "Nummer",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Ramavtal_Omrade",
                table: "Ramavtal",
                column: "Omrade");

            migrationBuilder.CreateIndex(
                name: "IX_Ramavtal_Upphandlare",
                table: "Ramavtal",
                column: "Upphandlare");

            migrationBuilder.CreateIndex(
                name: "IX_Ramavtalsomrade_Avtalsomrade",
                table: "Ramavtalsomrade",
                column: "Avtalsomrade");

            migrationBuilder.CreateIndex(
                name: "IX_Ramavtalsomrade_Omrade",
                table: "Ramavtalsomrade",
                column: "Omrade");

            migrationBuilder.CreateIndex(
                name: "IX_Ramavtalsomrade_RamavtalId",
                table: "Ramavtalsomrade",
                column: "RamavtalId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Avtalssteg");

            migrationBuilder.DropTable(
                name: "Berattigad");

            migrationBuilder.DropTable(
                name: "Delomradesleverantor");

            migrationBuilder.DropTable(
                name: "Forlangning");

            migrationBuilder.DropTable(
                name: "Ramavtalsomrade");

            migrationBuilder.DropTable(
                name: "Delomrade");

            migrationBuilder.DropTable(
                name: "Leverantor");

            migrationBuilder.DropTable(
                name: "Ramavtal");
        }
    }
}
