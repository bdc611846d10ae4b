using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LegalAffairs.Database.MySql.Outbox
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AbpHandledEvents",
                columns: table => new
                {
                    EventId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Handler = table.Column<string>(type: "varchar(256)", maxLength: 256, nullable: false),
                    HandledTime = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AbpHandledEvents", x => new { x.EventId, x.Handler });
                }
            );

            migrationBuilder.CreateTable(
                name: "AbpOutgoingEvents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    EventName = table.Column<string>(type: "varchar(128)", maxLength: 128, nullable: false),
                    Payload = table.Column<string>(type: "longtext", nullable: false),
                    CreationTime = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    Attempts = table.Column<int>(type: "int", nullable: false),
                    NextAttemptTime = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    ProcessedTime = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    LastError = table.Column<string>(type: "varchar(1000)", maxLength: 1000, nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AbpOutgoingEvents", x => x.Id);
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_AbpOutgoingEvents_ProcessedTime_NextAttemptTime",
                table: "AbpOutgoingEvents",
                columns: new[] { "ProcessedTime", "NextAttemptTime" }
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "AbpHandledEvents");

            migrationBuilder.DropTable(name: "AbpOutgoingEvents");
        }
    }
}
