using System;
using LegalAffairs.AuditLogging.Data;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LegalAffairs.Database.MySql.AuditLogging
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AuditLogs",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    ExecutionTime = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    UserId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    UserName = table.Column<string>(type: "varchar(256)", maxLength: 256, nullable: true),
                    ClientIpAddress = table.Column<string>(type: "varchar(64)", maxLength: 64, nullable: true),
                    BrowserInfo = table.Column<string>(type: "varchar(256)", maxLength: 256, nullable: true),
                    HttpMethod = table.Column<string>(type: "varchar(16)", maxLength: 16, nullable: true),
                    Url = table.Column<string>(type: "varchar(512)", maxLength: 512, nullable: true),
                    Action = table.Column<string>(type: "varchar(192)", maxLength: 192, nullable: true),
                    CorrelationId = table.Column<string>(type: "varchar(64)", maxLength: 64, nullable: true),
                    HttpStatusCode = table.Column<int>(type: "int", nullable: true),
                    ExecutionDuration = table.Column<int>(type: "int", nullable: false),
                    Exception = table.Column<string>(type: "varchar(256)", maxLength: 256, nullable: true),
                    Comment = table.Column<string>(type: "varchar(2000)", maxLength: 2000, nullable: true),
                    IsFailure = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    HasChanges = table.Column<bool>(type: "tinyint(1)", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditLogs", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "AuditEntityChanges",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    AuditLogId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    ChangeTime = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    ChangeType = table.Column<int>(type: "int", nullable: false),
                    EntityTypeFullName = table.Column<string>(type: "varchar(256)", maxLength: 256, nullable: false),
                    EntityId = table.Column<string>(type: "varchar(128)", maxLength: 128, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditEntityChanges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AuditEntityChanges_AuditLogs_AuditLogId",
                        column: x => x.AuditLogId,
                        principalTable: "AuditLogs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "AuditEntityPropertyChanges",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    EntityChangeId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    PropertyName = table.Column<string>(type: "varchar(128)", maxLength: 128, nullable: false),
                    OriginalValue = table.Column<string>(type: "varchar(2048)", maxLength: 2048, nullable: true),
                    NewValue = table.Column<string>(type: "varchar(2048)", maxLength: 2048, nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditEntityPropertyChanges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AuditEntityPropertyChanges_AuditEntityChanges_EntityChangeId",
                        column: x => x.EntityChangeId,
                        principalTable: "AuditEntityChanges",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateIndex(name: "IX_AuditEntityChanges_AuditLogId", table: "AuditEntityChanges", column: "AuditLogId");

            migrationBuilder.CreateIndex(name: "IX_AuditEntityChanges_EntityId", table: "AuditEntityChanges", column: "EntityId");

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntityChanges_EntityTypeFullName_EntityId_ChangeTime",
                table: "AuditEntityChanges",
                columns: new[] { "EntityTypeFullName", "EntityId", "ChangeTime" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntityPropertyChanges_EntityChangeId",
                table: "AuditEntityPropertyChanges",
                column: "EntityChangeId"
            );

            migrationBuilder.CreateIndex(
                name: "IX_AuditLogs_Action_Url_ExecutionTime",
                table: "AuditLogs",
                columns: new[] { "Action", "Url", "ExecutionTime" }
            );

            migrationBuilder.CreateIndex(name: "IX_AuditLogs_ExecutionDuration", table: "AuditLogs", column: "ExecutionDuration");

            migrationBuilder.CreateIndex(name: "IX_AuditLogs_ExecutionTime", table: "AuditLogs", column: "ExecutionTime");

            migrationBuilder.CreateIndex(
                name: "IX_AuditLogs_HasChanges_ExecutionTime",
                table: "AuditLogs",
                columns: new[] { "HasChanges", "ExecutionTime" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_AuditLogs_HttpStatusCode_ExecutionTime",
                table: "AuditLogs",
                columns: new[] { "HttpStatusCode", "ExecutionTime" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_AuditLogs_IsFailure_ExecutionTime",
                table: "AuditLogs",
                columns: new[] { "IsFailure", "ExecutionTime" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_AuditLogs_UserName_ExecutionTime",
                table: "AuditLogs",
                columns: new[] { "UserName", "ExecutionTime" }
            );

            foreach (var trigger in AuditTriggers.MySql)
            {
                migrationBuilder.Sql(trigger);
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "AuditEntityPropertyChanges");

            migrationBuilder.DropTable(name: "AuditEntityChanges");

            migrationBuilder.DropTable(name: "AuditLogs");
        }
    }
}
