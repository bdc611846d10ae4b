using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LegalAffairs.Database.MySql.SupervisionInspections
{
    /// <inheritdoc />
    public partial class AddExamSheets : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "AsOf",
                table: "SupervisionExamResults",
                type: "datetime(6)",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified)
            );

            migrationBuilder.AddColumn<DateTime>(name: "SheetAsOf", table: "SupervisionExamResults", type: "datetime(6)", nullable: true);

            migrationBuilder.AddColumn<Guid>(name: "SheetFileId", table: "SupervisionExamResults", type: "binary(16)", nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(name: "AsOf", table: "SupervisionExamResults");

            migrationBuilder.DropColumn(name: "SheetAsOf", table: "SupervisionExamResults");

            migrationBuilder.DropColumn(name: "SheetFileId", table: "SupervisionExamResults");
        }
    }
}
