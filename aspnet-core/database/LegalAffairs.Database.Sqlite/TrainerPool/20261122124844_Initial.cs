using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LegalAffairs.Database.Sqlite.TrainerPool
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "PoolHoursEntries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganizationUnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Tenths = table.Column<int>(type: "INTEGER", nullable: false),
                    OccurredOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SourceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    CorrectsId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    IsAutomatic = table.Column<bool>(type: "INTEGER", nullable: false),
                    CreationTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PoolHoursEntries", x => x.Id);
                    table.CheckConstraint("CK_PoolHoursEntries_Correction", "(Number = 0) = (CorrectsId IS NULL)");
                    table.CheckConstraint("CK_PoolHoursEntries_Credit", "Number > 0 OR Tenths > 0");
                    table.CheckConstraint("CK_PoolHoursEntries_Reason", "Number = 0 OR Reason IS NOT NULL");
                    table.ForeignKey(
                        name: "FK_PoolHoursEntries_PoolHoursEntries_CorrectsId",
                        column: x => x.CorrectsId,
                        principalTable: "PoolHoursEntries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateIndex(name: "IX_PoolHoursEntries_CorrectsId", table: "PoolHoursEntries", column: "CorrectsId");

            migrationBuilder.CreateIndex(name: "IX_PoolHoursEntries_CreationTime", table: "PoolHoursEntries", column: "CreationTime");

            migrationBuilder.CreateIndex(
                name: "IX_PoolHoursEntries_Kind_SourceId_UserId_Number",
                table: "PoolHoursEntries",
                columns: new[] { "Kind", "SourceId", "UserId", "Number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_PoolHoursEntries_OrganizationUnitId_CreationTime",
                table: "PoolHoursEntries",
                columns: new[] { "OrganizationUnitId", "CreationTime" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_PoolHoursEntries_UserId_OccurredOn",
                table: "PoolHoursEntries",
                columns: new[] { "UserId", "OccurredOn" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_PoolHoursEntries_Year_UserId_Kind_Tenths",
                table: "PoolHoursEntries",
                columns: new[] { "Year", "UserId", "Kind", "Tenths" }
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "PoolHoursEntries");
        }
    }
}
