using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LegalAffairs.Database.MySql.TrainerPool
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
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    UserId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    OrganizationUnitId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Tenths = table.Column<int>(type: "int", nullable: false),
                    OccurredOn = table.Column<DateOnly>(type: "date", nullable: false),
                    SourceId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Note = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: false),
                    CorrectsId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Reason = table.Column<string>(type: "varchar(500)", maxLength: 500, nullable: true),
                    IsAutomatic = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    CreationTime = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    CreatorId = table.Column<Guid>(type: "binary(16)", nullable: true),
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

            migrationBuilder.CreateTable(
                name: "PoolSessions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Title = table.Column<string>(type: "varchar(128)", maxLength: 128, nullable: false),
                    Content = table.Column<string>(type: "varchar(4000)", maxLength: 4000, nullable: false),
                    Place = table.Column<string>(type: "varchar(128)", maxLength: 128, nullable: false),
                    StartTime = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    EndTime = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    HoursTenths = table.Column<int>(type: "int", nullable: false),
                    Agenda = table.Column<string>(type: "longtext", nullable: false),
                    Status = table.Column<int>(type: "int", nullable: false),
                    CancelReason = table.Column<string>(type: "varchar(500)", maxLength: 500, nullable: true),
                    ChangeReason = table.Column<string>(type: "varchar(500)", maxLength: 500, nullable: true),
                    ChangedTime = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    ClosedTime = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    HandSignIns = table.Column<int>(type: "int", nullable: false),
                    EncryptedKey = table.Column<string>(type: "varchar(512)", maxLength: 512, nullable: false),
                    SignUpPlaces = table.Column<int>(type: "int", nullable: true),
                    SignUpCloses = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    SignUps = table.Column<int>(type: "int", nullable: false),
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
                    table.PrimaryKey("PK_PoolSessions", x => x.Id);
                    table.CheckConstraint("CK_PoolSessions_Hours", "HoursTenths > 0");
                    table.CheckConstraint("CK_PoolSessions_Order", "EndTime > StartTime");
                    table.CheckConstraint("CK_PoolSessions_SignUpOffer", "(SignUpPlaces IS NULL) = (SignUpCloses IS NULL)");
                    table.CheckConstraint("CK_PoolSessions_SignUps", "SignUps >= 0 AND SignUps <= COALESCE(SignUpPlaces, 0)");
                }
            );

            migrationBuilder.CreateTable(
                name: "PoolStudyClaims",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    RequestId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    UserId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    OrganizationUnitId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Title = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: false),
                    HoursTenths = table.Column<int>(type: "int", nullable: false),
                    OccurredOn = table.Column<DateOnly>(type: "date", nullable: false),
                    FileIds = table.Column<string>(type: "longtext", nullable: false),
                    Status = table.Column<int>(type: "int", nullable: false),
                    ReturnReason = table.Column<string>(type: "varchar(500)", maxLength: 500, nullable: true),
                    ReviewerId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    ReviewedTime = table.Column<DateTime>(type: "datetime(6)", nullable: true),
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
                    table.PrimaryKey("PK_PoolStudyClaims", x => x.Id);
                    table.CheckConstraint("CK_PoolStudyClaims_Hours", "HoursTenths > 0");
                }
            );

            migrationBuilder.CreateTable(
                name: "PoolTrainerBatches",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: true),
                    NoticeNumber = table.Column<string>(type: "varchar(64)", maxLength: 64, nullable: false),
                    AppointedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    TermEnd = table.Column<DateOnly>(type: "date", nullable: false),
                    PublishedTime = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    CreatorId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "binary(16)", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PoolTrainerBatches", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "PoolSessionParticipants",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    SessionId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    UserId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    OrganizationUnitId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    SignedUpTime = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    SignedInTime = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    SignedInById = table.Column<Guid>(type: "binary(16)", nullable: true),
                    SignInReason = table.Column<string>(type: "varchar(500)", maxLength: 500, nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PoolSessionParticipants", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PoolSessionParticipants_PoolSessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "PoolSessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "PoolNominations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    UserId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    OrganizationUnitId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    NominatorId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Specialities = table.Column<string>(type: "longtext", nullable: false),
                    Introduction = table.Column<string>(type: "varchar(2000)", maxLength: 2000, nullable: false),
                    FileIds = table.Column<string>(type: "longtext", nullable: false),
                    Status = table.Column<int>(type: "int", nullable: false),
                    ReturnReason = table.Column<string>(type: "varchar(500)", maxLength: 500, nullable: true),
                    ReviewerId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    ReviewedTime = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    BatchId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    OpenUserId = table.Column<Guid>(type: "binary(16)", nullable: true),
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
                    table.PrimaryKey("PK_PoolNominations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PoolNominations_PoolTrainerBatches_BatchId",
                        column: x => x.BatchId,
                        principalTable: "PoolTrainerBatches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "PoolTrainers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    UserId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    OrganizationUnitId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    BatchId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    BatchNumber = table.Column<int>(type: "int", nullable: false),
                    TermStart = table.Column<DateOnly>(type: "date", nullable: false),
                    TermEnd = table.Column<DateOnly>(type: "date", nullable: false),
                    SuspendedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RetiredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Introduction = table.Column<string>(type: "varchar(2000)", maxLength: 2000, nullable: false),
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
                    table.PrimaryKey("PK_PoolTrainers", x => x.Id);
                    table.CheckConstraint("CK_PoolTrainers_Term", "TermEnd >= TermStart");
                    table.ForeignKey(
                        name: "FK_PoolTrainers_PoolTrainerBatches_BatchId",
                        column: x => x.BatchId,
                        principalTable: "PoolTrainerBatches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "PoolNominationEvents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    NominationId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Status = table.Column<int>(type: "int", nullable: false),
                    Reason = table.Column<string>(type: "varchar(500)", maxLength: 500, nullable: true),
                    ById = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Time = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PoolNominationEvents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PoolNominationEvents_PoolNominations_NominationId",
                        column: x => x.NominationId,
                        principalTable: "PoolNominations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "PoolBusyTimes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TrainerId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    StartTime = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    EndTime = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    Minutes = table.Column<int>(type: "int", nullable: false),
                    Note = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: false),
                    InvitationId = table.Column<Guid>(type: "binary(16)", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PoolBusyTimes", x => x.Id);
                    table.CheckConstraint("CK_PoolBusyTimes_Order", "EndTime > StartTime");
                    table.ForeignKey(
                        name: "FK_PoolBusyTimes_PoolTrainers_TrainerId",
                        column: x => x.TrainerId,
                        principalTable: "PoolTrainers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "PoolInvitations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    SessionId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TrainerId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    InviterId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Topic = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: false),
                    StartTime = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    EndTime = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    Message = table.Column<string>(type: "varchar(500)", maxLength: 500, nullable: false),
                    Status = table.Column<int>(type: "int", nullable: false),
                    Reason = table.Column<string>(type: "varchar(500)", maxLength: 500, nullable: true),
                    AnsweredTime = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    OpenKey = table.Column<string>(type: "varchar(76)", maxLength: 76, nullable: true),
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
                    table.PrimaryKey("PK_PoolInvitations", x => x.Id);
                    table.CheckConstraint("CK_PoolInvitations_Order", "EndTime > StartTime");
                    table.ForeignKey(
                        name: "FK_PoolInvitations_PoolSessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "PoolSessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_PoolInvitations_PoolTrainers_TrainerId",
                        column: x => x.TrainerId,
                        principalTable: "PoolTrainers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "PoolTrainerCourses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TrainerId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    Title = table.Column<string>(type: "varchar(128)", maxLength: 128, nullable: false),
                    Description = table.Column<string>(type: "varchar(2000)", maxLength: 2000, nullable: false),
                    FileIds = table.Column<string>(type: "longtext", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PoolTrainerCourses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PoolTrainerCourses_PoolTrainers_TrainerId",
                        column: x => x.TrainerId,
                        principalTable: "PoolTrainers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "PoolTrainerEvents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TrainerId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    TermEnd = table.Column<DateOnly>(type: "date", nullable: true),
                    Reason = table.Column<string>(type: "varchar(500)", maxLength: 500, nullable: false),
                    ById = table.Column<Guid>(type: "binary(16)", nullable: false),
                    CreationTime = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    CreatorId = table.Column<Guid>(type: "binary(16)", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PoolTrainerEvents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PoolTrainerEvents_PoolTrainers_TrainerId",
                        column: x => x.TrainerId,
                        principalTable: "PoolTrainers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "PoolTrainerSpecialities",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TrainerId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Name = table.Column<string>(type: "varchar(32)", maxLength: 32, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PoolTrainerSpecialities", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PoolTrainerSpecialities_PoolTrainers_TrainerId",
                        column: x => x.TrainerId,
                        principalTable: "PoolTrainers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "PoolEvaluationTickets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    InvitationId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    UserId = table.Column<Guid>(type: "binary(16)", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PoolEvaluationTickets", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PoolEvaluationTickets_PoolInvitations_InvitationId",
                        column: x => x.InvitationId,
                        principalTable: "PoolInvitations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "PoolLessonEvaluations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    InvitationId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Content = table.Column<int>(type: "int", nullable: false),
                    Delivery = table.Column<int>(type: "int", nullable: false),
                    Usefulness = table.Column<int>(type: "int", nullable: false),
                    Comment = table.Column<string>(type: "varchar(300)", maxLength: 300, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PoolLessonEvaluations", x => x.Id);
                    table.CheckConstraint(
                        "CK_PoolLessonEvaluations_Scores",
                        "Content BETWEEN 1 AND 5 AND Delivery BETWEEN 1 AND 5 AND Usefulness BETWEEN 1 AND 5"
                    );
                    table.ForeignKey(
                        name: "FK_PoolLessonEvaluations_PoolInvitations_InvitationId",
                        column: x => x.InvitationId,
                        principalTable: "PoolInvitations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_PoolBusyTimes_InvitationId",
                table: "PoolBusyTimes",
                column: "InvitationId",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_PoolBusyTimes_TrainerId_StartTime",
                table: "PoolBusyTimes",
                columns: new[] { "TrainerId", "StartTime" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_PoolEvaluationTickets_InvitationId_UserId",
                table: "PoolEvaluationTickets",
                columns: new[] { "InvitationId", "UserId" },
                unique: true
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

            migrationBuilder.CreateIndex(name: "IX_PoolInvitations_OpenKey", table: "PoolInvitations", column: "OpenKey", unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PoolInvitations_SessionId_Status",
                table: "PoolInvitations",
                columns: new[] { "SessionId", "Status" }
            );

            migrationBuilder.CreateIndex(name: "IX_PoolInvitations_StartTime", table: "PoolInvitations", column: "StartTime");

            migrationBuilder.CreateIndex(
                name: "IX_PoolInvitations_TrainerId_StartTime",
                table: "PoolInvitations",
                columns: new[] { "TrainerId", "StartTime" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_PoolLessonEvaluations_InvitationId",
                table: "PoolLessonEvaluations",
                column: "InvitationId"
            );

            migrationBuilder.CreateIndex(
                name: "IX_PoolNominationEvents_NominationId",
                table: "PoolNominationEvents",
                column: "NominationId"
            );

            migrationBuilder.CreateIndex(name: "IX_PoolNominations_BatchId", table: "PoolNominations", column: "BatchId");

            migrationBuilder.CreateIndex(
                name: "IX_PoolNominations_OpenUserId",
                table: "PoolNominations",
                column: "OpenUserId",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_PoolNominations_OrganizationUnitId_CreationTime",
                table: "PoolNominations",
                columns: new[] { "OrganizationUnitId", "CreationTime" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_PoolNominations_Status_CreationTime",
                table: "PoolNominations",
                columns: new[] { "Status", "CreationTime" }
            );

            migrationBuilder.CreateIndex(name: "IX_PoolNominations_UserId", table: "PoolNominations", column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_PoolSessionParticipants_SessionId_OrganizationUnitId",
                table: "PoolSessionParticipants",
                columns: new[] { "SessionId", "OrganizationUnitId" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_PoolSessionParticipants_SessionId_UserId",
                table: "PoolSessionParticipants",
                columns: new[] { "SessionId", "UserId" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "IX_PoolSessionParticipants_UserId", table: "PoolSessionParticipants", column: "UserId");

            migrationBuilder.CreateIndex(name: "IX_PoolSessions_SignUpCloses", table: "PoolSessions", column: "SignUpCloses");

            migrationBuilder.CreateIndex(name: "IX_PoolSessions_StartTime", table: "PoolSessions", column: "StartTime");

            migrationBuilder.CreateIndex(
                name: "IX_PoolSessions_Status_StartTime",
                table: "PoolSessions",
                columns: new[] { "Status", "StartTime" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_PoolStudyClaims_OrganizationUnitId_CreationTime",
                table: "PoolStudyClaims",
                columns: new[] { "OrganizationUnitId", "CreationTime" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_PoolStudyClaims_Status_CreationTime",
                table: "PoolStudyClaims",
                columns: new[] { "Status", "CreationTime" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_PoolStudyClaims_UserId_CreationTime",
                table: "PoolStudyClaims",
                columns: new[] { "UserId", "CreationTime" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_PoolStudyClaims_UserId_RequestId",
                table: "PoolStudyClaims",
                columns: new[] { "UserId", "RequestId" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_PoolTrainerBatches_NoticeNumber",
                table: "PoolTrainerBatches",
                column: "NoticeNumber",
                unique: true
            );

            migrationBuilder.CreateIndex(name: "IX_PoolTrainerBatches_Number", table: "PoolTrainerBatches", column: "Number", unique: true);

            migrationBuilder.CreateIndex(name: "IX_PoolTrainerCourses_TrainerId", table: "PoolTrainerCourses", column: "TrainerId");

            migrationBuilder.CreateIndex(name: "IX_PoolTrainerEvents_TrainerId", table: "PoolTrainerEvents", column: "TrainerId");

            migrationBuilder.CreateIndex(name: "IX_PoolTrainers_BatchId", table: "PoolTrainers", column: "BatchId");

            migrationBuilder.CreateIndex(
                name: "IX_PoolTrainers_BatchNumber_Id",
                table: "PoolTrainers",
                columns: new[] { "BatchNumber", "Id" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_PoolTrainers_OrganizationUnitId_TermEnd",
                table: "PoolTrainers",
                columns: new[] { "OrganizationUnitId", "TermEnd" }
            );

            migrationBuilder.CreateIndex(name: "IX_PoolTrainers_TermEnd", table: "PoolTrainers", column: "TermEnd");

            migrationBuilder.CreateIndex(name: "IX_PoolTrainers_UserId", table: "PoolTrainers", column: "UserId", unique: true);

            migrationBuilder.CreateIndex(name: "IX_PoolTrainerSpecialities_Name", table: "PoolTrainerSpecialities", column: "Name");

            migrationBuilder.CreateIndex(
                name: "IX_PoolTrainerSpecialities_TrainerId_Name",
                table: "PoolTrainerSpecialities",
                columns: new[] { "TrainerId", "Name" },
                unique: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "PoolBusyTimes");

            migrationBuilder.DropTable(name: "PoolEvaluationTickets");

            migrationBuilder.DropTable(name: "PoolHoursEntries");

            migrationBuilder.DropTable(name: "PoolLessonEvaluations");

            migrationBuilder.DropTable(name: "PoolNominationEvents");

            migrationBuilder.DropTable(name: "PoolSessionParticipants");

            migrationBuilder.DropTable(name: "PoolStudyClaims");

            migrationBuilder.DropTable(name: "PoolTrainerCourses");

            migrationBuilder.DropTable(name: "PoolTrainerEvents");

            migrationBuilder.DropTable(name: "PoolTrainerSpecialities");

            migrationBuilder.DropTable(name: "PoolInvitations");

            migrationBuilder.DropTable(name: "PoolNominations");

            migrationBuilder.DropTable(name: "PoolSessions");

            migrationBuilder.DropTable(name: "PoolTrainers");

            migrationBuilder.DropTable(name: "PoolTrainerBatches");
        }
    }
}
