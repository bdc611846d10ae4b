using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LegalAffairs.Database.MySql.SupervisionInspections
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "SupervisionAssessments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TaskPlanId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    IndicatorId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    OrganizationUnitId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Input = table.Column<string>(type: "longtext", nullable: false),
                    Outcome = table.Column<string>(type: "longtext", nullable: false),
                    Override = table.Column<string>(type: "longtext", nullable: true),
                    OverriderId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    Grade = table.Column<int>(type: "int", nullable: true),
                    Points = table.Column<decimal>(type: "decimal(18,6)", precision: 18, scale: 6, nullable: true),
                    GradedTime = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    GraderId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    CreatorId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    IsDeleted = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    DeletionTime = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    DeleterId = table.Column<Guid>(type: "binary(16)", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupervisionAssessments", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "SupervisionSubmissions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TaskPlanId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    IndicatorId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Round = table.Column<int>(type: "int", nullable: false),
                    OrganizationUnitId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Status = table.Column<int>(type: "int", nullable: false),
                    Note = table.Column<string>(type: "varchar(2000)", maxLength: 2000, nullable: false),
                    FileIds = table.Column<string>(type: "longtext", nullable: false),
                    FirstSubmittedTime = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    LastSubmittedTime = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    CreatorId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    IsDeleted = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    DeletionTime = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    DeleterId = table.Column<Guid>(type: "binary(16)", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupervisionSubmissions", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "SupervisionTaskPlans",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Title = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: false),
                    DocumentNumber = table.Column<string>(type: "varchar(100)", maxLength: 100, nullable: false),
                    IssuingBody = table.Column<string>(type: "varchar(100)", maxLength: 100, nullable: false),
                    Status = table.Column<int>(type: "int", nullable: false),
                    PublishedTime = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    ClosedTime = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    CreatorId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    IsDeleted = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    DeletionTime = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    DeleterId = table.Column<Guid>(type: "binary(16)", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupervisionTaskPlans", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "SupervisionAssessmentEvents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    AssessmentId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Time = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    UserId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    Outcome = table.Column<string>(type: "longtext", nullable: false),
                    Override = table.Column<string>(type: "longtext", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupervisionAssessmentEvents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SupervisionAssessmentEvents_SupervisionAssessments_Assessmen~",
                        column: x => x.AssessmentId,
                        principalTable: "SupervisionAssessments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "SupervisionContacts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    SubmissionId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Order = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "varchar(100)", maxLength: 100, nullable: false),
                    Position = table.Column<string>(type: "varchar(100)", maxLength: 100, nullable: false),
                    EncryptedPhone = table.Column<string>(type: "varchar(512)", maxLength: 512, nullable: false),
                    MaskedPhone = table.Column<string>(type: "varchar(30)", maxLength: 30, nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    Score = table.Column<decimal>(type: "decimal(18,6)", precision: 18, scale: 6, nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupervisionContacts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SupervisionContacts_SupervisionSubmissions_SubmissionId",
                        column: x => x.SubmissionId,
                        principalTable: "SupervisionSubmissions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "SupervisionSubmissionVersions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    SubmissionId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Note = table.Column<string>(type: "varchar(2000)", maxLength: 2000, nullable: false),
                    SubmittedTime = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    SubmitterId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    ReturnedTime = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    ReturnerId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    ReturnReason = table.Column<string>(type: "varchar(500)", maxLength: 500, nullable: true),
                    AcceptedTime = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    AccepterId = table.Column<Guid>(type: "binary(16)", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupervisionSubmissionVersions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SupervisionSubmissionVersions_SupervisionSubmissions_Submiss~",
                        column: x => x.SubmissionId,
                        principalTable: "SupervisionSubmissions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "SupervisionAmendments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TaskPlanId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    IndicatorId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Reason = table.Column<string>(type: "varchar(500)", maxLength: 500, nullable: false),
                    Changes = table.Column<string>(type: "longtext", nullable: false),
                    Time = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    UserId = table.Column<Guid>(type: "binary(16)", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupervisionAmendments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SupervisionAmendments_SupervisionTaskPlans_TaskPlanId",
                        column: x => x.TaskPlanId,
                        principalTable: "SupervisionTaskPlans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "SupervisionIndicators",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TaskPlanId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Category = table.Column<string>(type: "varchar(100)", maxLength: 100, nullable: false),
                    Name = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: false),
                    RequiredMaterials = table.Column<string>(type: "varchar(2000)", maxLength: 2000, nullable: false),
                    Deadlines = table.Column<string>(type: "longtext", nullable: false),
                    WorkRequirements = table.Column<string>(type: "varchar(2000)", maxLength: 2000, nullable: false),
                    Rule = table.Column<string>(type: "longtext", nullable: false),
                    LateLowers = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    Methods = table.Column<int>(type: "int", nullable: false),
                    Applicability = table.Column<int>(type: "int", nullable: false),
                    PickedUnitIds = table.Column<string>(type: "longtext", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupervisionIndicators", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SupervisionIndicators_SupervisionTaskPlans_TaskPlanId",
                        column: x => x.TaskPlanId,
                        principalTable: "SupervisionTaskPlans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "SupervisionSubmittedFiles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    SubmissionVersionId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    FileId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Name = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: false),
                    Sha256 = table.Column<string>(type: "varchar(64)", maxLength: 64, nullable: false),
                    Order = table.Column<int>(type: "int", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupervisionSubmittedFiles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SupervisionSubmittedFiles_SupervisionSubmissionVersions_Subm~",
                        column: x => x.SubmissionVersionId,
                        principalTable: "SupervisionSubmissionVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "SupervisionExamResults",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    ExamId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    IndicatorId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    OrganizationUnitId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    ExamTitle = table.Column<string>(type: "varchar(128)", maxLength: 128, nullable: false),
                    ReleasedTime = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    Figures = table.Column<string>(type: "longtext", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    CreatorId = table.Column<Guid>(type: "binary(16)", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupervisionExamResults", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SupervisionExamResults_SupervisionIndicators_IndicatorId",
                        column: x => x.IndicatorId,
                        principalTable: "SupervisionIndicators",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionAmendments_TaskPlanId_Time",
                table: "SupervisionAmendments",
                columns: new[] { "TaskPlanId", "Time" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionAssessmentEvents_AssessmentId",
                table: "SupervisionAssessmentEvents",
                column: "AssessmentId"
            );

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionAssessments_IndicatorId_OrganizationUnitId",
                table: "SupervisionAssessments",
                columns: new[] { "IndicatorId", "OrganizationUnitId" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionAssessments_OrganizationUnitId",
                table: "SupervisionAssessments",
                column: "OrganizationUnitId"
            );

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionAssessments_TaskPlanId_OrganizationUnitId",
                table: "SupervisionAssessments",
                columns: new[] { "TaskPlanId", "OrganizationUnitId" }
            );

            migrationBuilder.CreateIndex(name: "IX_SupervisionContacts_SubmissionId", table: "SupervisionContacts", column: "SubmissionId");

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionExamResults_IndicatorId_OrganizationUnitId_ExamId",
                table: "SupervisionExamResults",
                columns: new[] { "IndicatorId", "OrganizationUnitId", "ExamId" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionExamResults_OrganizationUnitId",
                table: "SupervisionExamResults",
                column: "OrganizationUnitId"
            );

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionIndicators_TaskPlanId_Number",
                table: "SupervisionIndicators",
                columns: new[] { "TaskPlanId", "Number" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionSubmissions_IndicatorId_OrganizationUnitId_Round",
                table: "SupervisionSubmissions",
                columns: new[] { "IndicatorId", "OrganizationUnitId", "Round" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionSubmissions_OrganizationUnitId",
                table: "SupervisionSubmissions",
                column: "OrganizationUnitId"
            );

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionSubmissions_TaskPlanId_OrganizationUnitId",
                table: "SupervisionSubmissions",
                columns: new[] { "TaskPlanId", "OrganizationUnitId" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionSubmissionVersions_SubmissionId_Number",
                table: "SupervisionSubmissionVersions",
                columns: new[] { "SubmissionId", "Number" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "IX_SupervisionSubmittedFiles_FileId", table: "SupervisionSubmittedFiles", column: "FileId");

            migrationBuilder.CreateIndex(name: "IX_SupervisionSubmittedFiles_Sha256", table: "SupervisionSubmittedFiles", column: "Sha256");

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionSubmittedFiles_SubmissionVersionId",
                table: "SupervisionSubmittedFiles",
                column: "SubmissionVersionId"
            );

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionTaskPlans_Status_Year",
                table: "SupervisionTaskPlans",
                columns: new[] { "Status", "Year" }
            );

            migrationBuilder.CreateIndex(name: "IX_SupervisionTaskPlans_Year", table: "SupervisionTaskPlans", column: "Year");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "SupervisionAmendments");

            migrationBuilder.DropTable(name: "SupervisionAssessmentEvents");

            migrationBuilder.DropTable(name: "SupervisionContacts");

            migrationBuilder.DropTable(name: "SupervisionExamResults");

            migrationBuilder.DropTable(name: "SupervisionSubmittedFiles");

            migrationBuilder.DropTable(name: "SupervisionAssessments");

            migrationBuilder.DropTable(name: "SupervisionIndicators");

            migrationBuilder.DropTable(name: "SupervisionSubmissionVersions");

            migrationBuilder.DropTable(name: "SupervisionTaskPlans");

            migrationBuilder.DropTable(name: "SupervisionSubmissions");
        }
    }
}
