using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leveransstrategi.Database.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Avtalshandlingar : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Avtalshandling",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Ramavtal = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Titel = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Slag = table.Column<int>(type: "int", nullable: false),
                    Nummer = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Datum = table.Column<DateOnly>(type: "date", nullable: false),
                    Lank = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Sekretess = table.Column<bool>(type: "bit", nullable: false),
                    Tillagd = table.Column<DateOnly>(type: "date", nullable: false),
                    Avslutad = table.Column<DateOnly>(type: "date", nullable: true),
                    Avslutsskal = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Versionsmarke = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Avtalshandling", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Avtalshandling_Ramavtal_Ramavtal",
                        column: x => x.Ramavtal,
                        principalTable: "Ramavtal",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Avtalshandlingsfil",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Filnamn = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Innehall = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    Sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Storlek = table.Column<int>(type: "int", nullable: false),
                    AvtalshandlingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Avtalshandlingsfil", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Avtalshandlingsfil_Avtalshandling_AvtalshandlingId",
                        column: x => x.AvtalshandlingId,
                        principalTable: "Avtalshandling",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Avtalshandling_Ramavtal_Datum",
                table: "Avtalshandling",
                columns: new[] { "Ramavtal", "Datum" });

            migrationBuilder.CreateIndex(
                name: "IX_Avtalshandlingsfil_AvtalshandlingId",
                table: "Avtalshandlingsfil",
                column: "AvtalshandlingId",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Avtalshandlingsfil");

            migrationBuilder.DropTable(
                name: "Avtalshandling");
        }
    }
}
