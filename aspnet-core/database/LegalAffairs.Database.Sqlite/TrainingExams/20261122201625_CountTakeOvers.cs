using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LegalAffairs.Database.Sqlite.TrainingExams
{
    /// <inheritdoc />
    public partial class CountTakeOvers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "TakeOvers",
                table: "TrainingAttempts",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0
            );
            // Reloads of the page have counted up the session too; the time line knows which were other devices.
            migrationBuilder.Sql(
                "UPDATE TrainingAttempts SET TakeOvers = (SELECT COUNT(*) FROM TrainingAttemptEvents WHERE AttemptId = TrainingAttempts.Id AND Kind = 2)"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(name: "TakeOvers", table: "TrainingAttempts");
        }
    }
}
