using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leveransstrategi.Database.SqlServer.Migrations
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
                type: "nvarchar(4000)",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Pliktregel",
                table: "Ramavtal",
                type: "nvarchar(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Avrop",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Nummer = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Lopnummer = table.Column<int>(type: "int", nullable: true),
                    Ramavtal = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Delomrade = table.Column<int>(type: "int", nullable: false),
                    Organisation = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Leverantor = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Vad = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Varde = table.Column<decimal>(type: "decimal(19,2)", precision: 19, scale: 2, nullable: false),
                    Kvantitet = table.Column<decimal>(type: "decimal(19,2)", precision: 19, scale: 2, nullable: true),
                    Timmar = table.Column<decimal>(type: "decimal(19,2)", precision: 19, scale: 2, nullable: true),
                    Roller = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    OanvandbaraSvar = table.Column<int>(type: "int", nullable: false),
                    Fran = table.Column<DateOnly>(type: "date", nullable: false),
                    Till = table.Column<DateOnly>(type: "date", nullable: true),
                    Dnr = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Form = table.Column<int>(type: "int", nullable: false),
                    Lagrum = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Forklaring = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Lage = table.Column<int>(type: "int", nullable: false),
                    Dag = table.Column<DateOnly>(type: "date", nullable: false),
                    Reserverat = table.Column<DateOnly>(type: "date", nullable: true),
                    Avropat = table.Column<DateOnly>(type: "date", nullable: true),
                    Annullerat = table.Column<DateOnly>(type: "date", nullable: true),
                    Import = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Versionsmarke = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OverBeslutare = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    OverDnr = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    OverLagrum = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    OverSkal = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true)
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Ramavtal = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Delomrade = table.Column<int>(type: "int", nullable: false),
                    ReserveratOren = table.Column<long>(type: "bigint", nullable: false),
                    AvropatOren = table.Column<long>(type: "bigint", nullable: false),
                    ReserveratTusendelar = table.Column<long>(type: "bigint", nullable: false),
                    AvropatTusendelar = table.Column<long>(type: "bigint", nullable: false),
                    TakOren = table.Column<long>(type: "bigint", nullable: true),
                    TakTusendelar = table.Column<long>(type: "bigint", nullable: true),
                    Enhet = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    NattDag = table.Column<DateOnly>(type: "date", nullable: true)
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Leverantor = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Skal = table.Column<int>(type: "int", nullable: false),
                    Motivering = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    AvropId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Slag = table.Column<int>(type: "int", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: true),
                    Av = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Tidpunkt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AvropId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Slag = table.Column<int>(type: "int", nullable: false),
                    Senast = table.Column<DateOnly>(type: "date", nullable: false),
                    Grund = table.Column<int>(type: "int", nullable: false),
                    Kalla = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Forklaring = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Klar = table.Column<DateOnly>(type: "date", nullable: true),
                    AvropId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
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
                unique: true,
                filter: "[Lopnummer] IS NOT NULL");

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
