using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LegalAffairs.Database.MySql.TrainerPool
{
    /// <inheritdoc />
    public partial class ProfileHistory : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(name: "Changes", table: "PoolTrainerEvents", type: "longtext", nullable: true);

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
