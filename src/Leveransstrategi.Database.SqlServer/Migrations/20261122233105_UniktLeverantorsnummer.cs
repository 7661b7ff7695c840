using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leveransstrategi.Database.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class UniktLeverantorsnummer : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_Leverantor_Organisationsnummer",
                table: "Leverantor",
                column: "Organisationsnummer",
                unique: true,
                filter: "[Organisationsnummer] IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Leverantor_Organisationsnummer",
                table: "Leverantor");
        }
    }
}
