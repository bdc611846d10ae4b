using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LegalAffairs.Database.Sqlite.TrainerPool
{
    /// <inheritdoc />
    public partial class ProfileHistory : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(name: "Changes", table: "PoolTrainerEvents", type: "TEXT", nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_PoolHoursEntries_Year_OrganizationUnitId_UserId",
                table: "PoolHoursEntries",
                columns: new[] { "Year", "OrganizationUnitId", "UserId" }
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "IX_PoolHoursEntries_Year_OrganizationUnitId_UserId", table: "PoolHoursEntries");

            migrationBuilder.DropColumn(name: "Changes", table: "PoolTrainerEvents");
        }
    }
}
