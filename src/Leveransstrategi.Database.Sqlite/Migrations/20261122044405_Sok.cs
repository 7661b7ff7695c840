using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leveransstrategi.Database.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Sok : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Sokindexlage",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false, collation: "SVENSKA")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sokindexlage", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Sokpost",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Rot = table.Column<Guid>(type: "TEXT", nullable: false),
                    Typ = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false, collation: "SVENSKA"),
                    ObjektNyckel = table.Column<string>(type: "TEXT", maxLength: 250, nullable: false, collation: "SVENSKA"),
                    Titel = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false, collation: "SVENSKA"),
                    Sammanhang = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true, collation: "SVENSKA"),
                    Text = table.Column<string>(type: "TEXT", nullable: false, collation: "SVENSKA"),
                    Url = table.Column<string>(type: "TEXT", maxLength: 250, nullable: false, collation: "SVENSKA"),
                    ArUtkast = table.Column<bool>(type: "INTEGER", nullable: false),
                    GallerFran = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    GallerTill = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SoksAvenEfterat = table.Column<bool>(type: "INTEGER", nullable: false),
                    Titeltermer = table.Column<string>(type: "TEXT", nullable: false, collation: "SVENSKA"),
                    Termer = table.Column<string>(type: "TEXT", nullable: false, collation: "SVENSKA")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sokpost", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Sokterm",
                columns: table => new
                {
                    Term = table.Column<string>(type: "TEXT", maxLength: 124, nullable: false, collation: "BINARY"),
                    SokpostId = table.Column<long>(type: "INTEGER", nullable: false),
                    Vikt = table.Column<int>(type: "INTEGER", nullable: false)
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

            migrationBuilder.InsertData(
                table: "Sokindexlage",
                columns: new[] { "Id", "Version" },
                values: new object[] { 1, "" });

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Sokindexlage");

            migrationBuilder.DropTable(
                name: "Sokterm");

            migrationBuilder.DropTable(
                name: "Sokpost");
        }
    }
}
