using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leveransstrategi.Database.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Avtalsandringar : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Ramavtalsandring",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    Innehall = table.Column<string>(type: "TEXT", nullable: false),
                    Delomrade = table.Column<int>(type: "INTEGER", nullable: true),
                    Indextal = table.Column<string>(type: "TEXT", maxLength: 20, precision: 19, scale: 2, nullable: true),
                    Lamnar = table.Column<Guid>(type: "TEXT", nullable: true),
                    Tilltrader = table.Column<Guid>(type: "TEXT", nullable: true),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    Annonserad = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RamavtalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BeslutDatum = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    BeslutDiarienummerNyckel = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true, collation: "SVENSKA"),
                    BeslutOrgan = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true, collation: "SVENSKA"),
                    BeslutParagraf = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true, collation: "SVENSKA"),
                    BeslutDiarienummer = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true, collation: "SVENSKA")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Ramavtalsandring", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Ramavtalsandring_Leverantor_Lamnar",
                        column: x => x.Lamnar,
                        principalTable: "Leverantor",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Ramavtalsandring_Leverantor_Tilltrader",
                        column: x => x.Tilltrader,
                        principalTable: "Leverantor",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Ramavtalsandring_Ramavtal_RamavtalId",
                        column: x => x.RamavtalId,
                        principalTable: "Ramavtal",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Ramavtalsandring_Lamnar",
                table: "Ramavtalsandring",
                column: "Lamnar");

            migrationBuilder.CreateIndex(
                name: "IX_Ramavtalsandring_RamavtalId_Nummer",
                table: "Ramavtalsandring",
                columns: new[] { "RamavtalId", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Ramavtalsandring_Tilltrader",
                table: "Ramavtalsandring",
                column: "Tilltrader");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Ramavtalsandring");
        }
    }
}
