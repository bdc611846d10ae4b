using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LegalAffairs.Database.MySql.TrainingExams
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "TrainingPapers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Title = table.Column<string>(type: "varchar(128)", maxLength: 128, nullable: false),
                    Description = table.Column<string>(type: "varchar(1000)", maxLength: 1000, nullable: false),
                    MultipleChoiceRule = table.Column<int>(type: "int", nullable: false),
                    Status = table.Column<int>(type: "int", nullable: false),
                    PublishedTime = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    QuestionCount = table.Column<int>(type: "int", nullable: false),
                    TotalPoints = table.Column<decimal>(type: "decimal(9,2)", precision: 9, scale: 2, nullable: false),
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
                    table.PrimaryKey("PK_TrainingPapers", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "TrainingQuestionCategories",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Name = table.Column<string>(type: "varchar(64)", maxLength: 64, nullable: false),
                    ParentId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    ParentPath = table.Column<string>(type: "varchar(132)", maxLength: 132, nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    CreatorId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "binary(16)", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrainingQuestionCategories", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TrainingQuestionCategories_TrainingQuestionCategories_Parent~",
                        column: x => x.ParentId,
                        principalTable: "TrainingQuestionCategories",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "TrainingQuestions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    CategoryId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Difficulty = table.Column<int>(type: "int", nullable: false),
                    Status = table.Column<int>(type: "int", nullable: false),
                    StatusReason = table.Column<string>(type: "varchar(500)", maxLength: 500, nullable: false),
                    ReviewedVersionId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    LatestVersionNumber = table.Column<int>(type: "int", nullable: false),
                    HasDraft = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    Stem = table.Column<string>(type: "varchar(4000)", maxLength: 4000, nullable: false),
                    LegalBasis = table.Column<string>(type: "varchar(500)", maxLength: 500, nullable: false),
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
                    table.PrimaryKey("PK_TrainingQuestions", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "TrainingExams",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Title = table.Column<string>(type: "varchar(128)", maxLength: 128, nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    MakesUpForId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    PaperId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Status = table.Column<int>(type: "int", nullable: false),
                    StartTime = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    EndTime = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    DurationMinutes = table.Column<int>(type: "int", nullable: false),
                    MaxAttempts = table.Column<int>(type: "int", nullable: false),
                    ShuffleQuestions = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    ShuffleOptions = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    PassMark = table.Column<decimal>(type: "decimal(9,2)", precision: 9, scale: 2, nullable: false),
                    Disclosure = table.Column<int>(type: "int", nullable: false),
                    DoubleMarking = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    MarkingTolerancePercent = table.Column<int>(type: "int", nullable: false),
                    AppealDays = table.Column<int>(type: "int", nullable: false),
                    CompensationMinutes = table.Column<int>(type: "int", nullable: false),
                    CandidateCount = table.Column<int>(type: "int", nullable: false),
                    ClosedTime = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    ReleasedTime = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    CancelReason = table.Column<string>(type: "varchar(500)", maxLength: 500, nullable: true),
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
                    table.PrimaryKey("PK_TrainingExams", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TrainingExams_TrainingExams_MakesUpForId",
                        column: x => x.MakesUpForId,
                        principalTable: "TrainingExams",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_TrainingExams_TrainingPapers_PaperId",
                        column: x => x.PaperId,
                        principalTable: "TrainingPapers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "TrainingPaperSections",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    PaperId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Order = table.Column<int>(type: "int", nullable: false),
                    Title = table.Column<string>(type: "varchar(64)", maxLength: 64, nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    PointsEach = table.Column<decimal>(type: "decimal(6,2)", precision: 6, scale: 2, nullable: false),
                    QuestionIds = table.Column<string>(type: "longtext", nullable: false),
                    Rules = table.Column<string>(type: "longtext", nullable: false),
                    QuestionCount = table.Column<int>(type: "int", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrainingPaperSections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TrainingPaperSections_TrainingPapers_PaperId",
                        column: x => x.PaperId,
                        principalTable: "TrainingPapers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "TrainingQuestionTags",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    QuestionId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Name = table.Column<string>(type: "varchar(32)", maxLength: 32, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrainingQuestionTags", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TrainingQuestionTags_TrainingQuestions_QuestionId",
                        column: x => x.QuestionId,
                        principalTable: "TrainingQuestions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "TrainingQuestionVersions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    QuestionId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Content = table.Column<string>(type: "longtext", nullable: false),
                    ContentHash = table.Column<string>(type: "varchar(64)", maxLength: 64, nullable: false),
                    AuthorIds = table.Column<string>(type: "longtext", nullable: false),
                    StartedTime = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    ChangedTime = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    ReviewedTime = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    ReviewerId = table.Column<Guid>(type: "binary(16)", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrainingQuestionVersions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TrainingQuestionVersions_TrainingQuestions_QuestionId",
                        column: x => x.QuestionId,
                        principalTable: "TrainingQuestions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "TrainingAttempts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    ExamId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    PaperId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    UserId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    OrganizationUnitId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Status = table.Column<int>(type: "int", nullable: false),
                    StartedTime = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    DeadlineTime = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    SubmittedTime = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    LastSavedTime = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    LastSeenTime = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    LastAddress = table.Column<string>(type: "varchar(64)", maxLength: 64, nullable: true),
                    SessionNumber = table.Column<int>(type: "int", nullable: false),
                    FocusLosses = table.Column<int>(type: "int", nullable: false),
                    Score = table.Column<long>(type: "bigint", precision: 18, scale: 6, nullable: true),
                    IsMarked = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    Counts = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrainingAttempts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TrainingAttempts_TrainingExams_ExamId",
                        column: x => x.ExamId,
                        principalTable: "TrainingExams",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "TrainingExamAnalyses",
                columns: table => new
                {
                    ExamId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Requested = table.Column<int>(type: "int", nullable: false),
                    Completed = table.Column<int>(type: "int", nullable: false),
                    Attempts = table.Column<int>(type: "int", nullable: false),
                    Analysed = table.Column<int>(type: "int", nullable: false),
                    AnalysedTime = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrainingExamAnalyses", x => x.ExamId);
                    table.ForeignKey(
                        name: "FK_TrainingExamAnalyses_TrainingExams_ExamId",
                        column: x => x.ExamId,
                        principalTable: "TrainingExams",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "TrainingExamCandidates",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    ExamId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    UserId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    OrganizationUnitId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    ExtraMinutes = table.Column<int>(type: "int", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrainingExamCandidates", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TrainingExamCandidates_TrainingExams_ExamId",
                        column: x => x.ExamId,
                        principalTable: "TrainingExams",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "TrainingRegrades",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    ExamId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Key = table.Column<string>(type: "longtext", nullable: true),
                    Reason = table.Column<string>(type: "varchar(500)", maxLength: 500, nullable: false),
                    Status = table.Column<int>(type: "int", nullable: false),
                    OpenQuestion = table.Column<string>(type: "varchar(48)", maxLength: 48, nullable: true),
                    ProposerId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    ProposedTime = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    DeciderId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    DecidedTime = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    RejectReason = table.Column<string>(type: "varchar(500)", maxLength: 500, nullable: true),
                    AppliedTime = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    Processed = table.Column<int>(type: "int", nullable: false),
                    Changed = table.Column<int>(type: "int", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrainingRegrades", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TrainingRegrades_TrainingExams_ExamId",
                        column: x => x.ExamId,
                        principalTable: "TrainingExams",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "TrainingPaperItems",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    PaperId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    SectionId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    QuestionId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    QuestionVersionId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Points = table.Column<decimal>(type: "decimal(6,2)", precision: 6, scale: 2, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrainingPaperItems", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TrainingPaperItems_TrainingPapers_PaperId",
                        column: x => x.PaperId,
                        principalTable: "TrainingPapers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "FK_TrainingPaperItems_TrainingQuestionVersions_QuestionVersionId",
                        column: x => x.QuestionVersionId,
                        principalTable: "TrainingQuestionVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "TrainingQuestionStatistics",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    ExamId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    QuestionId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    QuestionVersionId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    MaxPoints = table.Column<decimal>(type: "decimal(6,2)", precision: 6, scale: 2, nullable: false),
                    Attempts = table.Column<int>(type: "int", nullable: false),
                    Unanswered = table.Column<int>(type: "int", nullable: false),
                    MeanPoints = table.Column<decimal>(type: "decimal(6,2)", precision: 6, scale: 2, nullable: false),
                    Facility = table.Column<decimal>(type: "decimal(5,4)", precision: 5, scale: 4, nullable: false),
                    Discrimination = table.Column<decimal>(type: "decimal(5,4)", precision: 5, scale: 4, nullable: true),
                    Answers = table.Column<string>(type: "longtext", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrainingQuestionStatistics", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TrainingQuestionStatistics_TrainingExams_ExamId",
                        column: x => x.ExamId,
                        principalTable: "TrainingExams",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_TrainingQuestionStatistics_TrainingQuestionVersions_Question~",
                        column: x => x.QuestionVersionId,
                        principalTable: "TrainingQuestionVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "TrainingAnswers",
                columns: table => new
                {
                    AttemptId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Sequence = table.Column<int>(type: "int", nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    Answer = table.Column<string>(type: "varchar(8000)", maxLength: 8000, nullable: false),
                    IsUnsure = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    SessionNumber = table.Column<int>(type: "int", nullable: false),
                    SavedTime = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrainingAnswers", x => new { x.AttemptId, x.Sequence });
                    table.ForeignKey(
                        name: "FK_TrainingAnswers_TrainingAttempts_AttemptId",
                        column: x => x.AttemptId,
                        principalTable: "TrainingAttempts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "TrainingAttemptEvents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    AttemptId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Time = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    Detail = table.Column<string>(type: "varchar(500)", maxLength: 500, nullable: false),
                    Address = table.Column<string>(type: "varchar(64)", maxLength: 64, nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrainingAttemptEvents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TrainingAttemptEvents_TrainingAttempts_AttemptId",
                        column: x => x.AttemptId,
                        principalTable: "TrainingAttempts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "TrainingAttemptMarks",
                columns: table => new
                {
                    AttemptId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    Points = table.Column<decimal>(type: "decimal(6,2)", precision: 6, scale: 2, nullable: true),
                    RegradeId = table.Column<Guid>(type: "binary(16)", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrainingAttemptMarks", x => new { x.AttemptId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_TrainingAttemptMarks_TrainingAttempts_AttemptId",
                        column: x => x.AttemptId,
                        principalTable: "TrainingAttempts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "TrainingAttemptOrders",
                columns: table => new
                {
                    AttemptId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Questions = table.Column<string>(type: "longtext", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrainingAttemptOrders", x => x.AttemptId);
                    table.ForeignKey(
                        name: "FK_TrainingAttemptOrders_TrainingAttempts_AttemptId",
                        column: x => x.AttemptId,
                        principalTable: "TrainingAttempts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "TrainingOpenAnswers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    ExamId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    AttemptId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    OrganizationUnitId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    MaxPoints = table.Column<decimal>(type: "decimal(6,2)", precision: 6, scale: 2, nullable: false),
                    MarkersNeeded = table.Column<int>(type: "int", nullable: false),
                    Tolerance = table.Column<decimal>(type: "decimal(8,4)", precision: 8, scale: 4, nullable: false),
                    Turn = table.Column<int>(type: "int", nullable: false),
                    Status = table.Column<int>(type: "int", nullable: false),
                    Points = table.Column<decimal>(type: "decimal(6,2)", precision: 6, scale: 2, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrainingOpenAnswers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TrainingOpenAnswers_TrainingAttempts_AttemptId",
                        column: x => x.AttemptId,
                        principalTable: "TrainingAttempts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_TrainingOpenAnswers_TrainingExams_ExamId",
                        column: x => x.ExamId,
                        principalTable: "TrainingExams",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "TrainingScoreChanges",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    AttemptId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    OldPoints = table.Column<decimal>(type: "decimal(6,2)", precision: 6, scale: 2, nullable: false),
                    NewPoints = table.Column<decimal>(type: "decimal(6,2)", precision: 6, scale: 2, nullable: false),
                    OldScore = table.Column<decimal>(type: "decimal(9,2)", precision: 9, scale: 2, nullable: true),
                    NewScore = table.Column<decimal>(type: "decimal(9,2)", precision: 9, scale: 2, nullable: true),
                    RegradeId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    AppealId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    Reason = table.Column<string>(type: "varchar(1000)", maxLength: 1000, nullable: false),
                    ChangerId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Time = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrainingScoreChanges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TrainingScoreChanges_TrainingAttempts_AttemptId",
                        column: x => x.AttemptId,
                        principalTable: "TrainingAttempts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "TrainingAppeals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    ExamId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    AttemptId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    UserId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    OrganizationUnitId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    Ordinal = table.Column<int>(type: "int", nullable: true),
                    Text = table.Column<string>(type: "varchar(1000)", maxLength: 1000, nullable: false),
                    FiledTime = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    Status = table.Column<int>(type: "int", nullable: false),
                    OpenSubject = table.Column<string>(type: "varchar(48)", maxLength: 48, nullable: true),
                    Reply = table.Column<string>(type: "varchar(1000)", maxLength: 1000, nullable: true),
                    AnswererId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    AnsweredTime = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    RegradeId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrainingAppeals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TrainingAppeals_TrainingAttempts_AttemptId",
                        column: x => x.AttemptId,
                        principalTable: "TrainingAttempts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_TrainingAppeals_TrainingExams_ExamId",
                        column: x => x.ExamId,
                        principalTable: "TrainingExams",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_TrainingAppeals_TrainingRegrades_RegradeId",
                        column: x => x.RegradeId,
                        principalTable: "TrainingRegrades",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "TrainingAnswerReadings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    OpenAnswerId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    MarkerId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    IsDecisive = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    ClaimedUntil = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    Points = table.Column<decimal>(type: "decimal(6,2)", precision: 6, scale: 2, nullable: true),
                    Comment = table.Column<string>(type: "varchar(1000)", maxLength: 1000, nullable: false),
                    MarkedTime = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrainingAnswerReadings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TrainingAnswerReadings_TrainingOpenAnswers_OpenAnswerId",
                        column: x => x.OpenAnswerId,
                        principalTable: "TrainingOpenAnswers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_TrainingAnswerReadings_MarkerId_MarkedTime",
                table: "TrainingAnswerReadings",
                columns: new[] { "MarkerId", "MarkedTime" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_TrainingAnswerReadings_OpenAnswerId_MarkerId",
                table: "TrainingAnswerReadings",
                columns: new[] { "OpenAnswerId", "MarkerId" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "IX_TrainingAppeals_AttemptId", table: "TrainingAppeals", column: "AttemptId");

            migrationBuilder.CreateIndex(
                name: "IX_TrainingAppeals_ExamId_Status",
                table: "TrainingAppeals",
                columns: new[] { "ExamId", "Status" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_TrainingAppeals_OpenSubject",
                table: "TrainingAppeals",
                column: "OpenSubject",
                unique: true
            );

            migrationBuilder.CreateIndex(name: "IX_TrainingAppeals_RegradeId", table: "TrainingAppeals", column: "RegradeId");

            migrationBuilder.CreateIndex(
                name: "IX_TrainingAppeals_Status_FiledTime",
                table: "TrainingAppeals",
                columns: new[] { "Status", "FiledTime" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_TrainingAppeals_UserId_FiledTime",
                table: "TrainingAppeals",
                columns: new[] { "UserId", "FiledTime" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_TrainingAttemptEvents_AttemptId_Time",
                table: "TrainingAttemptEvents",
                columns: new[] { "AttemptId", "Time" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_TrainingAttempts_ExamId_Counts_OrganizationUnitId",
                table: "TrainingAttempts",
                columns: new[] { "ExamId", "Counts", "OrganizationUnitId" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_TrainingAttempts_ExamId_IsMarked",
                table: "TrainingAttempts",
                columns: new[] { "ExamId", "IsMarked" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_TrainingAttempts_ExamId_UserId_Number",
                table: "TrainingAttempts",
                columns: new[] { "ExamId", "UserId", "Number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_TrainingAttempts_Status_DeadlineTime",
                table: "TrainingAttempts",
                columns: new[] { "Status", "DeadlineTime" }
            );

            migrationBuilder.CreateIndex(name: "IX_TrainingAttempts_UserId", table: "TrainingAttempts", column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_TrainingExamCandidates_ExamId_OrganizationUnitId",
                table: "TrainingExamCandidates",
                columns: new[] { "ExamId", "OrganizationUnitId" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_TrainingExamCandidates_ExamId_UserId",
                table: "TrainingExamCandidates",
                columns: new[] { "ExamId", "UserId" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "IX_TrainingExamCandidates_UserId", table: "TrainingExamCandidates", column: "UserId");

            migrationBuilder.CreateIndex(name: "IX_TrainingExams_MakesUpForId", table: "TrainingExams", column: "MakesUpForId");

            migrationBuilder.CreateIndex(name: "IX_TrainingExams_PaperId", table: "TrainingExams", column: "PaperId");

            migrationBuilder.CreateIndex(name: "IX_TrainingExams_StartTime", table: "TrainingExams", column: "StartTime");

            migrationBuilder.CreateIndex(
                name: "IX_TrainingExams_Status_EndTime",
                table: "TrainingExams",
                columns: new[] { "Status", "EndTime" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_TrainingOpenAnswers_AttemptId_Ordinal",
                table: "TrainingOpenAnswers",
                columns: new[] { "AttemptId", "Ordinal" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_TrainingOpenAnswers_ExamId_Ordinal_Status_Turn",
                table: "TrainingOpenAnswers",
                columns: new[] { "ExamId", "Ordinal", "Status", "Turn" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_TrainingOpenAnswers_ExamId_Status",
                table: "TrainingOpenAnswers",
                columns: new[] { "ExamId", "Status" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_TrainingPaperItems_PaperId_Ordinal",
                table: "TrainingPaperItems",
                columns: new[] { "PaperId", "Ordinal" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_TrainingPaperItems_PaperId_QuestionId",
                table: "TrainingPaperItems",
                columns: new[] { "PaperId", "QuestionId" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "IX_TrainingPaperItems_QuestionId", table: "TrainingPaperItems", column: "QuestionId");

            migrationBuilder.CreateIndex(
                name: "IX_TrainingPaperItems_QuestionVersionId",
                table: "TrainingPaperItems",
                column: "QuestionVersionId"
            );

            migrationBuilder.CreateIndex(name: "IX_TrainingPapers_Status", table: "TrainingPapers", column: "Status");

            migrationBuilder.CreateIndex(
                name: "IX_TrainingPaperSections_PaperId_Order",
                table: "TrainingPaperSections",
                columns: new[] { "PaperId", "Order" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_TrainingQuestionCategories_ParentId",
                table: "TrainingQuestionCategories",
                column: "ParentId"
            );

            migrationBuilder.CreateIndex(
                name: "IX_TrainingQuestionCategories_ParentPath_Name",
                table: "TrainingQuestionCategories",
                columns: new[] { "ParentPath", "Name" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_TrainingQuestions_CategoryId_Kind",
                table: "TrainingQuestions",
                columns: new[] { "CategoryId", "Kind" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_TrainingQuestions_Status_Kind",
                table: "TrainingQuestions",
                columns: new[] { "Status", "Kind" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_TrainingQuestionStatistics_ExamId_Ordinal",
                table: "TrainingQuestionStatistics",
                columns: new[] { "ExamId", "Ordinal" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_TrainingQuestionStatistics_QuestionId",
                table: "TrainingQuestionStatistics",
                column: "QuestionId"
            );

            migrationBuilder.CreateIndex(
                name: "IX_TrainingQuestionStatistics_QuestionVersionId",
                table: "TrainingQuestionStatistics",
                column: "QuestionVersionId"
            );

            migrationBuilder.CreateIndex(name: "IX_TrainingQuestionTags_Name", table: "TrainingQuestionTags", column: "Name");

            migrationBuilder.CreateIndex(
                name: "IX_TrainingQuestionTags_QuestionId_Name",
                table: "TrainingQuestionTags",
                columns: new[] { "QuestionId", "Name" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_TrainingQuestionVersions_ContentHash",
                table: "TrainingQuestionVersions",
                column: "ContentHash"
            );

            migrationBuilder.CreateIndex(
                name: "IX_TrainingQuestionVersions_QuestionId_Number",
                table: "TrainingQuestionVersions",
                columns: new[] { "QuestionId", "Number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_TrainingRegrades_ExamId_Status",
                table: "TrainingRegrades",
                columns: new[] { "ExamId", "Status" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_TrainingRegrades_OpenQuestion",
                table: "TrainingRegrades",
                column: "OpenQuestion",
                unique: true
            );

            migrationBuilder.CreateIndex(name: "IX_TrainingRegrades_Status", table: "TrainingRegrades", column: "Status");

            migrationBuilder.CreateIndex(
                name: "IX_TrainingScoreChanges_AttemptId_Time",
                table: "TrainingScoreChanges",
                columns: new[] { "AttemptId", "Time" }
            );

            migrationBuilder.CreateIndex(name: "IX_TrainingScoreChanges_RegradeId", table: "TrainingScoreChanges", column: "RegradeId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "TrainingAnswerReadings");

            migrationBuilder.DropTable(name: "TrainingAnswers");

            migrationBuilder.DropTable(name: "TrainingAppeals");

            migrationBuilder.DropTable(name: "TrainingAttemptEvents");

            migrationBuilder.DropTable(name: "TrainingAttemptMarks");

            migrationBuilder.DropTable(name: "TrainingAttemptOrders");

            migrationBuilder.DropTable(name: "TrainingExamAnalyses");

            migrationBuilder.DropTable(name: "TrainingExamCandidates");

            migrationBuilder.DropTable(name: "TrainingPaperItems");

            migrationBuilder.DropTable(name: "TrainingPaperSections");

            migrationBuilder.DropTable(name: "TrainingQuestionCategories");

            migrationBuilder.DropTable(name: "TrainingQuestionStatistics");

            migrationBuilder.DropTable(name: "TrainingQuestionTags");

            migrationBuilder.DropTable(name: "TrainingScoreChanges");

            migrationBuilder.DropTable(name: "TrainingOpenAnswers");

            migrationBuilder.DropTable(name: "TrainingRegrades");

            migrationBuilder.DropTable(name: "TrainingQuestionVersions");

            migrationBuilder.DropTable(name: "TrainingAttempts");

            migrationBuilder.DropTable(name: "TrainingQuestions");

            migrationBuilder.DropTable(name: "TrainingExams");

            migrationBuilder.DropTable(name: "TrainingPapers");
        }
    }
}
