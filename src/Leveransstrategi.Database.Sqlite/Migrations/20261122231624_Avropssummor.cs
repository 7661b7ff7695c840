using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leveransstrategi.Database.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Avropssummor : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_Avrop_Annullerat_Avropat_Reserverat_Varde",
                table: "Avrop",
                columns: new[] { "Annullerat", "Avropat", "Reserverat", "Varde" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Avrop_Annullerat_Avropat_Reserverat_Varde",
                table: "Avrop");
        }
    }
}
