using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leveransstrategi.Database.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Avtalsimporter : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Avtalsimport",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Slag = table.Column<int>(type: "int", nullable: false),
                    Filnamn = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Kontrollsumma = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Innehall = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    AnvandareId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Anvandare = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Tidpunkt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Lage = table.Column<int>(type: "int", nullable: false),
                    Rubriker = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Kolumner = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Antal = table.Column<int>(type: "int", nullable: false),
                    Klara = table.Column<int>(type: "int", nullable: false),
                    Arbetare = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ArbetasTill = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Korare = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Slutford = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Fel = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Angrare = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    AngradTidpunkt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Versionsmarke = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Avtalsimport", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Importrad",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ImportId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Rad = table.Column<int>(type: "int", nullable: false),
                    Utfall = table.Column<int>(type: "int", nullable: false),
                    Post = table.Column<string>(type: "nvarchar(250)", maxLength: 250, nullable: true),
                    Kolumn = table.Column<string>(type: "nvarchar(250)", maxLength: 250, nullable: true),
                    Text = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Adress = table.Column<string>(type: "nvarchar(250)", maxLength: 250, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Importrad", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Importrad_Avtalsimport_ImportId",
                        column: x => x.ImportId,
                        principalTable: "Avtalsimport",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Importverkan",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ImportId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Ordning = table.Column<int>(type: "int", nullable: false),
                    Slag = table.Column<int>(type: "int", nullable: false),
                    Objekt = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Namn = table.Column<string>(type: "nvarchar(250)", maxLength: 250, nullable: false),
                    Fore = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Marke = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Importverkan", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Importverkan_Avtalsimport_ImportId",
                        column: x => x.ImportId,
                        principalTable: "Avtalsimport",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Avtalsimport_Kontrollsumma",
                table: "Avtalsimport",
                column: "Kontrollsumma");

            migrationBuilder.CreateIndex(
                name: "IX_Avtalsimport_Lage",
                table: "Avtalsimport",
                column: "Lage");

            migrationBuilder.CreateIndex(
                name: "IX_Avtalsimport_Tidpunkt",
                table: "Avtalsimport",
                column: "Tidpunkt");

            migrationBuilder.CreateIndex(
                name: "IX_Importrad_ImportId_Rad",
                table: "Importrad",
                columns: new[] { "ImportId", "Rad" });

            migrationBuilder.CreateIndex(
                name: "IX_Importverkan_ImportId_Ordning",
                table: "Importverkan",
                columns: new[] { "ImportId", "Ordning" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Importrad");

            migrationBuilder.DropTable(
                name: "Importverkan");

            migrationBuilder.DropTable(
                name: "Avtalsimport");
        }
    }
}
