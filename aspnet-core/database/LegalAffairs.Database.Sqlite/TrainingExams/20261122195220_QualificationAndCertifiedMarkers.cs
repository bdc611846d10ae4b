using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LegalAffairs.Database.Sqlite.TrainingExams
{
    /// <inheritdoc />
    public partial class QualificationAndCertifiedMarkers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsQualification",
                table: "TrainingExams",
                type: "INTEGER",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.AddColumn<bool>(
                name: "RequiresCertifiedMarkers",
                table: "TrainingExams",
                type: "INTEGER",
                nullable: false,
                defaultValue: false
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(name: "IsQualification", table: "TrainingExams");

            migrationBuilder.DropColumn(name: "RequiresCertifiedMarkers", table: "TrainingExams");
        }
    }
}
