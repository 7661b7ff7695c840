using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leveransstrategi.Database.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Avrop : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Avropsregel",
                table: "Ramavtal",
                type: "TEXT",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Pliktregel",
                table: "Ramavtal",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Avrop",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Nummer = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false, collation: "SVENSKA"),
                    Lopnummer = table.Column<int>(type: "INTEGER", nullable: true),
                    Ramavtal = table.Column<Guid>(type: "TEXT", nullable: false),
                    Delomrade = table.Column<int>(type: "INTEGER", nullable: false),
                    Organisation = table.Column<Guid>(type: "TEXT", nullable: false),
                    Leverantor = table.Column<Guid>(type: "TEXT", nullable: true),
                    Vad = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false, collation: "SVENSKA"),
                    Varde = table.Column<long>(type: "INTEGER", precision: 19, scale: 2, nullable: false),
                    Kvantitet = table.Column<long>(type: "INTEGER", precision: 19, scale: 2, nullable: true),
                    Timmar = table.Column<long>(type: "INTEGER", precision: 19, scale: 2, nullable: true),
                    Roller = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    OanvandbaraSvar = table.Column<int>(type: "INTEGER", nullable: false),
                    Fran = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Till = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Dnr = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true, collation: "SVENSKA"),
                    Form = table.Column<int>(type: "INTEGER", nullable: false),
                    Lagrum = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "SVENSKA"),
                    Forklaring = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false, collation: "SVENSKA"),
                    Lage = table.Column<int>(type: "INTEGER", nullable: false),
                    Dag = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Reserverat = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Avropat = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Annullerat = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Import = table.Column<Guid>(type: "TEXT", nullable: true),
                    Versionsmarke = table.Column<Guid>(type: "TEXT", nullable: false),
                    OverBeslutare = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true, collation: "SVENSKA"),
                    OverDnr = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true, collation: "SVENSKA"),
                    OverLagrum = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "SVENSKA"),
                    OverSkal = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true, collation: "SVENSKA")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Avrop", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Avrop_Leverantor_Leverantor",
                        column: x => x.Leverantor,
                        principalTable: "Leverantor",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Avrop_Organisation_Organisation",
                        column: x => x.Organisation,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Avrop_Ramavtal_Ramavtal",
                        column: x => x.Ramavtal,
                        principalTable: "Ramavtal",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Takraknare",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ramavtal = table.Column<Guid>(type: "TEXT", nullable: false),
                    Delomrade = table.Column<int>(type: "INTEGER", nullable: false),
                    ReserveratOren = table.Column<long>(type: "INTEGER", nullable: false),
                    AvropatOren = table.Column<long>(type: "INTEGER", nullable: false),
                    ReserveratTusendelar = table.Column<long>(type: "INTEGER", nullable: false),
                    AvropatTusendelar = table.Column<long>(type: "INTEGER", nullable: false),
                    TakOren = table.Column<long>(type: "INTEGER", nullable: true),
                    TakTusendelar = table.Column<long>(type: "INTEGER", nullable: true),
                    Enhet = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true, collation: "SVENSKA"),
                    NattDag = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Takraknare", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Takraknare_Ramavtal_Ramavtal",
                        column: x => x.Ramavtal,
                        principalTable: "Ramavtal",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Avropsforbigaende",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Leverantor = table.Column<Guid>(type: "TEXT", nullable: false),
                    Skal = table.Column<int>(type: "INTEGER", nullable: false),
                    Motivering = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false, collation: "SVENSKA"),
                    AvropId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Avropsforbigaende", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Avropsforbigaende_Avrop_AvropId",
                        column: x => x.AvropId,
                        principalTable: "Avrop",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Avropsforbigaende_Leverantor_Leverantor",
                        column: x => x.Leverantor,
                        principalTable: "Leverantor",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Avropshandelse",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Slag = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true, collation: "SVENSKA"),
                    Av = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "SVENSKA"),
                    Tidpunkt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AvropId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Avropshandelse", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Avropshandelse_Avrop_AvropId",
                        column: x => x.AvropId,
                        principalTable: "Avrop",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Pliktbevakning",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Slag = table.Column<int>(type: "INTEGER", nullable: false),
                    Senast = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Grund = table.Column<int>(type: "INTEGER", nullable: false),
                    Kalla = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "SVENSKA"),
                    Forklaring = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false, collation: "SVENSKA"),
                    Klar = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AvropId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Pliktbevakning", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Pliktbevakning_Avrop_AvropId",
                        column: x => x.AvropId,
                        principalTable: "Avrop",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Avrop_Dag",
                table: "Avrop",
                column: "Dag");

            migrationBuilder.CreateIndex(
                name: "IX_Avrop_Import",
                table: "Avrop",
                column: "Import");

            migrationBuilder.CreateIndex(
                name: "IX_Avrop_Leverantor",
                table: "Avrop",
                column: "Leverantor");

            migrationBuilder.CreateIndex(
                name: "IX_Avrop_Lopnummer",
                table: "Avrop",
                column: "Lopnummer",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Avrop_Nummer",
                table: "Avrop",
                column: "Nummer",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Avrop_Organisation_Dag",
                table: "Avrop",
                columns: new[] { "Organisation", "Dag" });

            migrationBuilder.CreateIndex(
                name: "IX_Avrop_Ramavtal_Delomrade_Dag",
                table: "Avrop",
                columns: new[] { "Ramavtal", "Delomrade", "Dag" });

            migrationBuilder.CreateIndex(
                name: "IX_Avropsforbigaende_AvropId",
                table: "Avropsforbigaende",
                column: "AvropId");

            migrationBuilder.CreateIndex(
                name: "IX_Avropsforbigaende_Leverantor",
                table: "Avropsforbigaende",
                column: "Leverantor");

            migrationBuilder.CreateIndex(
                name: "IX_Avropshandelse_AvropId",
                table: "Avropshandelse",
                column: "AvropId");

            migrationBuilder.CreateIndex(
                name: "IX_Pliktbevakning_AvropId",
                table: "Pliktbevakning",
                column: "AvropId");

            migrationBuilder.CreateIndex(
                name: "IX_Pliktbevakning_Klar_Senast",
                table: "Pliktbevakning",
                columns: new[] { "Klar", "Senast" });

            migrationBuilder.CreateIndex(
                name: "IX_Takraknare_Ramavtal_Delomrade",
                table: "Takraknare",
                columns: new[] { "Ramavtal", "Delomrade" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Avropsforbigaende");

            migrationBuilder.DropTable(
                name: "Avropshandelse");

            migrationBuilder.DropTable(
                name: "Pliktbevakning");

            migrationBuilder.DropTable(
                name: "Takraknare");

            migrationBuilder.DropTable(
                name: "Avrop");

            migrationBuilder.DropColumn(
                name: "Avropsregel",
                table: "Ramavtal");

            migrationBuilder.DropColumn(
                name: "Pliktregel",
                table: "Ramavtal");
        }
    }
}
