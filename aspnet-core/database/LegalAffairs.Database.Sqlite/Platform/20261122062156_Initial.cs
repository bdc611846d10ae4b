using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LegalAffairs.Database.Sqlite.Platform
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "PlatformCalendarEntries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    Source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    IsEdit = table.Column<bool>(type: "INTEGER", nullable: false),
                    CreationTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlatformCalendarEntries", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "PlatformDraws",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SubjectKey = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false),
                    CandidateCount = table.Column<int>(type: "INTEGER", nullable: false),
                    ExclusionCount = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    List = table.Column<string>(type: "TEXT", nullable: false),
                    ListSha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    EncryptedSecret = table.Column<string>(type: "TEXT", maxLength: 512, nullable: false),
                    SecretSha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    PreparedTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    PublicValue = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Witness = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Seed = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    DrawnTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Drawn = table.Column<string>(type: "TEXT", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlatformDraws", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "PlatformFiles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    ContentType = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 64, nullable: false),
                    UploaderId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CreationTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlatformFiles", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "PlatformLegalClocks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SubjectType = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Rule = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    StartEvent = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Length = table.Column<int>(type: "INTEGER", nullable: false),
                    Unit = table.Column<int>(type: "INTEGER", nullable: false),
                    CalendarVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    OriginalDueAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DueAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    StopReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true),
                    IsDeleted = table.Column<bool>(type: "INTEGER", nullable: false),
                    DeletionTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DeleterId = table.Column<Guid>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlatformLegalClocks", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "PlatformNotifications",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MessageKey = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    TextKey = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Arguments = table.Column<string>(type: "TEXT", nullable: false),
                    Url = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    CreationTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ReadTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlatformNotifications", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "PlatformOrganizationUnits",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    ActiveName = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    ParentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 96, nullable: false),
                    IsActive = table.Column<bool>(type: "INTEGER", nullable: false),
                    ClosedTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    MergedIntoId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlatformOrganizationUnits", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "PlatformOutgoingEmails",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ToAddress = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Body = table.Column<string>(type: "TEXT", nullable: false),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    NextAttemptTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LastError = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlatformOutgoingEmails", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "PlatformRoleDataScopes",
                columns: table => new
                {
                    RoleName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlatformRoleDataScopes", x => x.RoleName);
                }
            );

            migrationBuilder.CreateTable(
                name: "PlatformSettings",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Value = table.Column<string>(type: "TEXT", maxLength: 2048, nullable: true),
                    ProtectedValue = table.Column<string>(type: "TEXT", maxLength: 2048, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlatformSettings", x => x.Name);
                }
            );

            migrationBuilder.CreateTable(
                name: "PlatformFileAttachments",
                columns: table => new
                {
                    FileId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OwnerKey = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlatformFileAttachments", x => new { x.FileId, x.OwnerKey });
                    table.ForeignKey(
                        name: "FK_PlatformFileAttachments_PlatformFiles_FileId",
                        column: x => x.FileId,
                        principalTable: "PlatformFiles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "PlatformLegalClockExtensions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Days = table.Column<int>(type: "INTEGER", nullable: false),
                    ApproverId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    ApprovedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CalendarVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    DueBefore = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DueAfter = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ClockId = table.Column<Guid>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlatformLegalClockExtensions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlatformLegalClockExtensions_PlatformLegalClocks_ClockId",
                        column: x => x.ClockId,
                        principalTable: "PlatformLegalClocks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "PlatformLegalClockWatches",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Url = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Responsible = table.Column<string>(type: "TEXT", nullable: false),
                    Leaders = table.Column<string>(type: "TEXT", nullable: false),
                    DaysBefore = table.Column<string>(type: "TEXT", nullable: false),
                    NextMoment = table.Column<DateTime>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlatformLegalClockWatches", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlatformLegalClockWatches_PlatformLegalClocks_Id",
                        column: x => x.Id,
                        principalTable: "PlatformLegalClocks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "PlatformOrganizationUnitHistory",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    OldValue = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true),
                    NewValue = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    CreationTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlatformOrganizationUnitHistory", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlatformOrganizationUnitHistory_PlatformOrganizationUnits_UnitId",
                        column: x => x.UnitId,
                        principalTable: "PlatformOrganizationUnits",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "PlatformUnitMembers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganizationUnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlatformUnitMembers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlatformUnitMembers_PlatformOrganizationUnits_OrganizationUnitId",
                        column: x => x.OrganizationUnitId,
                        principalTable: "PlatformOrganizationUnits",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_PlatformCalendarEntries_Date_Version",
                table: "PlatformCalendarEntries",
                columns: new[] { "Date", "Version" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_PlatformDraws_SubjectKey_Number",
                table: "PlatformDraws",
                columns: new[] { "SubjectKey", "Number" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "IX_PlatformFiles_CreationTime", table: "PlatformFiles", column: "CreationTime");

            migrationBuilder.CreateIndex(name: "IX_PlatformFiles_Sha256", table: "PlatformFiles", column: "Sha256");

            migrationBuilder.CreateIndex(
                name: "IX_PlatformLegalClockExtensions_ClockId",
                table: "PlatformLegalClockExtensions",
                column: "ClockId"
            );

            migrationBuilder.CreateIndex(
                name: "IX_PlatformLegalClocks_SubjectType_SubjectId",
                table: "PlatformLegalClocks",
                columns: new[] { "SubjectType", "SubjectId" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_PlatformLegalClockWatches_NextMoment",
                table: "PlatformLegalClockWatches",
                column: "NextMoment"
            );

            migrationBuilder.CreateIndex(
                name: "IX_PlatformNotifications_UserId_MessageKey",
                table: "PlatformNotifications",
                columns: new[] { "UserId", "MessageKey" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_PlatformNotifications_UserId_ReadTime",
                table: "PlatformNotifications",
                columns: new[] { "UserId", "ReadTime" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_PlatformOrganizationUnitHistory_UnitId",
                table: "PlatformOrganizationUnitHistory",
                column: "UnitId"
            );

            migrationBuilder.CreateIndex(
                name: "IX_PlatformOrganizationUnits_Code",
                table: "PlatformOrganizationUnits",
                column: "Code",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_PlatformOrganizationUnits_ParentId_ActiveName",
                table: "PlatformOrganizationUnits",
                columns: new[] { "ParentId", "ActiveName" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_PlatformOutgoingEmails_NextAttemptTime",
                table: "PlatformOutgoingEmails",
                column: "NextAttemptTime"
            );

            migrationBuilder.CreateIndex(
                name: "IX_PlatformUnitMembers_OrganizationUnitId",
                table: "PlatformUnitMembers",
                column: "OrganizationUnitId"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "PlatformCalendarEntries");

            migrationBuilder.DropTable(name: "PlatformDraws");

            migrationBuilder.DropTable(name: "PlatformFileAttachments");

            migrationBuilder.DropTable(name: "PlatformLegalClockExtensions");

            migrationBuilder.DropTable(name: "PlatformLegalClockWatches");

            migrationBuilder.DropTable(name: "PlatformNotifications");

            migrationBuilder.DropTable(name: "PlatformOrganizationUnitHistory");

            migrationBuilder.DropTable(name: "PlatformOutgoingEmails");

            migrationBuilder.DropTable(name: "PlatformRoleDataScopes");

            migrationBuilder.DropTable(name: "PlatformSettings");

            migrationBuilder.DropTable(name: "PlatformUnitMembers");

            migrationBuilder.DropTable(name: "PlatformFiles");

            migrationBuilder.DropTable(name: "PlatformLegalClocks");

            migrationBuilder.DropTable(name: "PlatformOrganizationUnits");
        }
    }
}
