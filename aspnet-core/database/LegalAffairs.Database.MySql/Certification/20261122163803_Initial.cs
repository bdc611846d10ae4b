using System;
using LegalAffairs.Certification.Data;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LegalAffairs.Database.MySql.Certification
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "CertBodies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Name = table.Column<string>(type: "varchar(128)", maxLength: 128, nullable: false),
                    OrganizationUnitId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    LegalBasis = table.Column<string>(type: "varchar(500)", maxLength: 500, nullable: false),
                    Areas = table.Column<int>(type: "int", nullable: false),
                    EntrustingBodyId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    ConfirmedYear = table.Column<int>(type: "int", nullable: true),
                    PublishedYear = table.Column<int>(type: "int", nullable: true),
                    DissolvedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    CreatorId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "binary(16)", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CertBodies", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CertBodies_CertBodies_EntrustingBodyId",
                        column: x => x.EntrustingBodyId,
                        principalTable: "CertBodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "CertImportRuns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Mode = table.Column<int>(type: "int", nullable: false),
                    FileName = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: false),
                    UserId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    Done = table.Column<int>(type: "int", nullable: false),
                    Total = table.Column<int>(type: "int", nullable: false),
                    CreationTime = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    ProgressTime = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    Problem = table.Column<string>(type: "varchar(1000)", maxLength: 1000, nullable: true),
                    Report = table.Column<string>(type: "longtext", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CertImportRuns", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "CertIssuingBatches",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    DocumentNumber = table.Column<string>(type: "varchar(64)", maxLength: 64, nullable: false),
                    LegalBasis = table.Column<string>(type: "varchar(500)", maxLength: 500, nullable: false),
                    SentOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Count = table.Column<int>(type: "int", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    CreatorId = table.Column<Guid>(type: "binary(16)", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CertIssuingBatches", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "CertPeople",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Name = table.Column<string>(type: "varchar(64)", maxLength: 64, nullable: false),
                    EncryptedIdentityNumber = table.Column<string>(type: "varchar(128)", maxLength: 128, nullable: false),
                    IdentityNumberHash = table.Column<string>(type: "varchar(64)", maxLength: 64, nullable: false),
                    MaskedIdentityNumber = table.Column<string>(type: "varchar(18)", maxLength: 18, nullable: false),
                    BirthDate = table.Column<DateOnly>(type: "date", nullable: false),
                    Sex = table.Column<int>(type: "int", nullable: false),
                    OrganizationUnitId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Post = table.Column<string>(type: "varchar(64)", maxLength: 64, nullable: false),
                    Employment = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    QuitOn = table.Column<DateOnly>(type: "date", nullable: true),
                    OwnerId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    PhotoFileId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    CreatorId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "binary(16)", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CertPeople", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "CertBodyConfirmations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    BodyId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    DocumentNumber = table.Column<string>(type: "varchar(64)", maxLength: 64, nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    PublishedTime = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CertBodyConfirmations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CertBodyConfirmations_CertBodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "CertBodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "CertBodyEvents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    BodyId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Act = table.Column<int>(type: "int", nullable: false),
                    Text = table.Column<string>(type: "varchar(1000)", maxLength: 1000, nullable: false),
                    Time = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    UserId = table.Column<Guid>(type: "binary(16)", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CertBodyEvents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CertBodyEvents_CertBodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "CertBodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "CertCertificates",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    PersonId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    PendingPersonId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    OwnerId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    OrganizationUnitId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    BodyId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Areas = table.Column<int>(type: "int", nullable: false),
                    Step = table.Column<int>(type: "int", nullable: false),
                    ReplacesId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    BatchId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    Number = table.Column<string>(type: "varchar(32)", maxLength: 32, nullable: true),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ValidUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    EndedBy = table.Column<int>(type: "int", nullable: true),
                    EndsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReviewedYear = table.Column<int>(type: "int", nullable: true),
                    PassedReview = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    LastActOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    CreatorId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "binary(16)", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CertCertificates", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CertCertificates_CertBodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "CertBodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_CertCertificates_CertCertificates_ReplacesId",
                        column: x => x.ReplacesId,
                        principalTable: "CertCertificates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_CertCertificates_CertIssuingBatches_BatchId",
                        column: x => x.BatchId,
                        principalTable: "CertIssuingBatches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_CertCertificates_CertPeople_PersonId",
                        column: x => x.PersonId,
                        principalTable: "CertPeople",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "CertNumberReveals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    PersonId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    UserId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    Reason = table.Column<string>(type: "varchar(500)", maxLength: 500, nullable: false),
                    Time = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CertNumberReveals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CertNumberReveals_CertPeople_PersonId",
                        column: x => x.PersonId,
                        principalTable: "CertPeople",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "CertPersonEvents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    PersonId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Act = table.Column<int>(type: "int", nullable: false),
                    Before = table.Column<string>(type: "varchar(128)", maxLength: 128, nullable: true),
                    After = table.Column<string>(type: "varchar(128)", maxLength: 128, nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DocumentNumber = table.Column<string>(type: "varchar(64)", maxLength: 64, nullable: false),
                    Reason = table.Column<string>(type: "varchar(500)", maxLength: 500, nullable: false),
                    Time = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    UserId = table.Column<Guid>(type: "binary(16)", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CertPersonEvents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CertPersonEvents_CertPeople_PersonId",
                        column: x => x.PersonId,
                        principalTable: "CertPeople",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "CertCertificateEvents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    CertificateId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Act = table.Column<int>(type: "int", nullable: false),
                    LegalBasis = table.Column<string>(type: "varchar(500)", maxLength: 500, nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DocumentNumber = table.Column<string>(type: "varchar(64)", maxLength: 64, nullable: false),
                    Reason = table.Column<string>(type: "varchar(500)", maxLength: 500, nullable: false),
                    DeciderId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: true),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    Time = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    UserId = table.Column<Guid>(type: "binary(16)", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CertCertificateEvents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CertCertificateEvents_CertCertificates_CertificateId",
                        column: x => x.CertificateId,
                        principalTable: "CertCertificates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "CertCertificateIssues",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Number = table.Column<string>(type: "varchar(32)", maxLength: 32, nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Sequence = table.Column<int>(type: "int", nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidUntil = table.Column<DateOnly>(type: "date", nullable: false),
                    PersonName = table.Column<string>(type: "varchar(64)", maxLength: 64, nullable: false),
                    UnitName = table.Column<string>(type: "varchar(128)", maxLength: 128, nullable: false),
                    BodyName = table.Column<string>(type: "varchar(128)", maxLength: 128, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CertCertificateIssues", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CertCertificateIssues_CertCertificates_Id",
                        column: x => x.Id,
                        principalTable: "CertCertificates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "CertRenewalReminders",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    CertificateId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Stage = table.Column<int>(type: "int", nullable: false),
                    Time = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CertRenewalReminders", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CertRenewalReminders_CertCertificates_CertificateId",
                        column: x => x.CertificateId,
                        principalTable: "CertCertificates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "CertSuspensions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    CertificateId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CertSuspensions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CertSuspensions_CertCertificates_CertificateId",
                        column: x => x.CertificateId,
                        principalTable: "CertCertificates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(name: "IX_CertBodies_EntrustingBodyId", table: "CertBodies", column: "EntrustingBodyId");

            migrationBuilder.CreateIndex(name: "IX_CertBodies_Name", table: "CertBodies", column: "Name", unique: true);

            migrationBuilder.CreateIndex(name: "IX_CertBodies_OrganizationUnitId", table: "CertBodies", column: "OrganizationUnitId");

            migrationBuilder.CreateIndex(
                name: "IX_CertBodyConfirmations_BodyId_Year",
                table: "CertBodyConfirmations",
                columns: new[] { "BodyId", "Year" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "IX_CertBodyConfirmations_Year", table: "CertBodyConfirmations", column: "Year");

            migrationBuilder.CreateIndex(
                name: "IX_CertBodyEvents_BodyId_Time",
                table: "CertBodyEvents",
                columns: new[] { "BodyId", "Time" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_CertCertificateEvents_CertificateId_Time",
                table: "CertCertificateEvents",
                columns: new[] { "CertificateId", "Time" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_CertCertificateIssues_Kind_Year_Sequence",
                table: "CertCertificateIssues",
                columns: new[] { "Kind", "Year", "Sequence" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_CertCertificateIssues_Number",
                table: "CertCertificateIssues",
                column: "Number",
                unique: true
            );

            migrationBuilder.CreateIndex(name: "IX_CertCertificates_BatchId", table: "CertCertificates", column: "BatchId");

            migrationBuilder.CreateIndex(name: "IX_CertCertificates_BodyId", table: "CertCertificates", column: "BodyId");

            migrationBuilder.CreateIndex(name: "IX_CertCertificates_Number", table: "CertCertificates", column: "Number", unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CertCertificates_OrganizationUnitId_Step",
                table: "CertCertificates",
                columns: new[] { "OrganizationUnitId", "Step" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_CertCertificates_OwnerId_Kind",
                table: "CertCertificates",
                columns: new[] { "OwnerId", "Kind" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_CertCertificates_PendingPersonId_Kind",
                table: "CertCertificates",
                columns: new[] { "PendingPersonId", "Kind" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "IX_CertCertificates_PersonId", table: "CertCertificates", column: "PersonId");

            migrationBuilder.CreateIndex(name: "IX_CertCertificates_ReplacesId", table: "CertCertificates", column: "ReplacesId");

            migrationBuilder.CreateIndex(
                name: "IX_CertCertificates_Step_ValidUntil",
                table: "CertCertificates",
                columns: new[] { "Step", "ValidUntil" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_CertImportRuns_UserId_CreationTime",
                table: "CertImportRuns",
                columns: new[] { "UserId", "CreationTime" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_CertIssuingBatches_DocumentNumber",
                table: "CertIssuingBatches",
                column: "DocumentNumber",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_CertNumberReveals_PersonId_Time",
                table: "CertNumberReveals",
                columns: new[] { "PersonId", "Time" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_CertPeople_IdentityNumberHash",
                table: "CertPeople",
                column: "IdentityNumberHash",
                unique: true
            );

            migrationBuilder.CreateIndex(name: "IX_CertPeople_Name", table: "CertPeople", column: "Name");

            migrationBuilder.CreateIndex(
                name: "IX_CertPeople_OrganizationUnitId_State",
                table: "CertPeople",
                columns: new[] { "OrganizationUnitId", "State" }
            );

            migrationBuilder.CreateIndex(name: "IX_CertPeople_OwnerId", table: "CertPeople", column: "OwnerId", unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CertPersonEvents_PersonId_Time",
                table: "CertPersonEvents",
                columns: new[] { "PersonId", "Time" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_CertRenewalReminders_CertificateId_Stage",
                table: "CertRenewalReminders",
                columns: new[] { "CertificateId", "Stage" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_CertSuspensions_CertificateId_From",
                table: "CertSuspensions",
                columns: new[] { "CertificateId", "From" }
            );

            foreach (var trigger in CertificationTriggers.MySql)
            {
                migrationBuilder.Sql(trigger);
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "CertBodyConfirmations");

            migrationBuilder.DropTable(name: "CertBodyEvents");

            migrationBuilder.DropTable(name: "CertCertificateEvents");

            migrationBuilder.DropTable(name: "CertCertificateIssues");

            migrationBuilder.DropTable(name: "CertImportRuns");

            migrationBuilder.DropTable(name: "CertNumberReveals");

            migrationBuilder.DropTable(name: "CertPersonEvents");

            migrationBuilder.DropTable(name: "CertRenewalReminders");

            migrationBuilder.DropTable(name: "CertSuspensions");

            migrationBuilder.DropTable(name: "CertCertificates");

            migrationBuilder.DropTable(name: "CertBodies");

            migrationBuilder.DropTable(name: "CertIssuingBatches");

            migrationBuilder.DropTable(name: "CertPeople");
        }
    }
}
