using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leveransstrategi.Database.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class RamavtalensPerioderOchLeverantorer : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "NamnFran",
                table: "Leverantor",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Namnnyckel",
                table: "Leverantor",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Nummernyckel",
                table: "Leverantor",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "UppgangenDag",
                table: "Leverantor",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "UppgangenI",
                table: "Leverantor",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Leverantorsnamn",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Namn = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Namnnyckel = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Fran = table.Column<DateOnly>(type: "date", nullable: true),
                    Till = table.Column<DateOnly>(type: "date", nullable: false),
                    LeverantorId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Leverantorsnamn", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Leverantorsnamn_Leverantor_LeverantorId",
                        column: x => x.LeverantorId,
                        principalTable: "Leverantor",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Leverantorssparr",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Fran = table.Column<DateOnly>(type: "date", nullable: false),
                    Till = table.Column<DateOnly>(type: "date", nullable: false),
                    Skal = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    HavdFran = table.Column<DateOnly>(type: "date", nullable: true),
                    Havningsskal = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    LeverantorId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    KallaAvsnitt = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    KallaStyrdokument = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true),
                    KallaTitel = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    KallaVersion = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Leverantorssparr", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Leverantorssparr_Leverantor_LeverantorId",
                        column: x => x.LeverantorId,
                        principalTable: "Leverantor",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Ramavtalsperiod",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Fran = table.Column<DateOnly>(type: "date", nullable: false),
                    Till = table.Column<DateOnly>(type: "date", nullable: true),
                    Lage = table.Column<int>(type: "int", nullable: false),
                    Slutar = table.Column<DateOnly>(type: "date", nullable: true),
                    LangstTill = table.Column<DateOnly>(type: "date", nullable: true),
                    Atgard = table.Column<int>(type: "int", nullable: false),
                    Atgardsdag = table.Column<DateOnly>(type: "date", nullable: true),
                    RamavtalId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Ramavtalsperiod", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Ramavtalsperiod_Ramavtal_RamavtalId",
                        column: x => x.RamavtalId,
                        principalTable: "Ramavtal",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Leverantor_Namn",
                table: "Leverantor",
                column: "Namn");

            migrationBuilder.CreateIndex(
                name: "IX_Leverantor_Namnnyckel",
                table: "Leverantor",
                column: "Namnnyckel");

            migrationBuilder.CreateIndex(
                name: "IX_Leverantor_Nummernyckel",
                table: "Leverantor",
                column: "Nummernyckel");

            migrationBuilder.CreateIndex(
                name: "IX_Leverantor_UppgangenI",
                table: "Leverantor",
                column: "UppgangenI");

            migrationBuilder.CreateIndex(
                name: "IX_Leverantorsnamn_LeverantorId",
                table: "Leverantorsnamn",
                column: "LeverantorId");

            migrationBuilder.CreateIndex(
                name: "IX_Leverantorsnamn_Namnnyckel",
                table: "Leverantorsnamn",
                column: "Namnnyckel");

            migrationBuilder.CreateIndex(
                name: "IX_Leverantorssparr_LeverantorId",
                table: "Leverantorssparr",
                column: "LeverantorId");

            migrationBuilder.CreateIndex(
                name: "IX_Ramavtalsperiod_RamavtalId_Fran",
                table: "Ramavtalsperiod",
                columns: new[] { "RamavtalId", "Fran" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_Leverantor_Leverantor_UppgangenI",
                table: "Leverantor",
                column: "UppgangenI",
                principalTable: "Leverantor",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Leverantor_Leverantor_UppgangenI",
                table: "Leverantor");

            migrationBuilder.DropTable(
                name: "Leverantorsnamn");

            migrationBuilder.DropTable(
                name: "Leverantorssparr");

            migrationBuilder.DropTable(
                name: "Ramavtalsperiod");

            migrationBuilder.DropIndex(
                name: "IX_Leverantor_Namn",
                table: "Leverantor");

            migrationBuilder.DropIndex(
                name: "IX_Leverantor_Namnnyckel",
                table: "Leverantor");

            migrationBuilder.DropIndex(
                name: "IX_Leverantor_Nummernyckel",
                table: "Leverantor");

            migrationBuilder.DropIndex(
                name: "IX_Leverantor_UppgangenI",
                table: "Leverantor");

            migrationBuilder.DropColumn(
                name: "NamnFran",
                table: "Leverantor");

            migrationBuilder.DropColumn(
                name: "Namnnyckel",
                table: "Leverantor");

            migrationBuilder.DropColumn(
                name: "Nummernyckel",
                table: "Leverantor");

            migrationBuilder.DropColumn(
                name: "UppgangenDag",
                table: "Leverantor");

            migrationBuilder.DropColumn(
                name: "UppgangenI",
                table: "Leverantor");
        }
    }
}
