using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leveransstrategi.Database.SqlServer.Migrations
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
