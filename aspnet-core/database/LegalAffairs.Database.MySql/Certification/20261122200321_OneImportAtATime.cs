using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LegalAffairs.Database.MySql.Certification
{
    /// <inheritdoc />
    public partial class OneImportAtATime : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(name: "RunningUserId", table: "CertImportRuns", type: "binary(16)", nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_CertImportRuns_RunningUserId",
                table: "CertImportRuns",
                column: "RunningUserId",
                unique: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "IX_CertImportRuns_RunningUserId", table: "CertImportRuns");

            migrationBuilder.DropColumn(name: "RunningUserId", table: "CertImportRuns");
        }
    }
}
