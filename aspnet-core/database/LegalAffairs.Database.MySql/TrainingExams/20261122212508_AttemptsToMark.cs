using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LegalAffairs.Database.MySql.TrainingExams
{
    /// <inheritdoc />
    public partial class AttemptsToMark : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_TrainingAttempts_IsMarked_Status",
                table: "TrainingAttempts",
                columns: new[] { "IsMarked", "Status" }
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "IX_TrainingAttempts_IsMarked_Status", table: "TrainingAttempts");
        }
    }
}
