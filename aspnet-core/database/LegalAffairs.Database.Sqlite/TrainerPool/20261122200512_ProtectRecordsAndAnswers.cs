using LegalAffairs.TrainerPool.Data;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LegalAffairs.Database.Sqlite.TrainerPool
{
    /// <inheritdoc />
    public partial class ProtectRecordsAndAnswers : Migration
    {
        // Beside the key SQLite numbers rows in the order of their coming, so that those of tickets and answers would run in parallel.
        // A later migration that rebuilds one of the two tables has to leave the numbers out again.
        private const string Unnumbered = """
            CREATE TABLE "PoolEvaluationTickets_New" (
                "Id" TEXT NOT NULL CONSTRAINT "PK_PoolEvaluationTickets" PRIMARY KEY,
                "InvitationId" TEXT NOT NULL,
                "UserId" TEXT NOT NULL,
                CONSTRAINT "FK_PoolEvaluationTickets_PoolInvitations_InvitationId"
                    FOREIGN KEY ("InvitationId") REFERENCES "PoolInvitations" ("Id") ON DELETE RESTRICT
            ) WITHOUT ROWID;
            INSERT INTO "PoolEvaluationTickets_New" SELECT "Id", "InvitationId", "UserId" FROM "PoolEvaluationTickets" ORDER BY "Id";
            DROP TABLE "PoolEvaluationTickets";
            ALTER TABLE "PoolEvaluationTickets_New" RENAME TO "PoolEvaluationTickets";
            CREATE UNIQUE INDEX "IX_PoolEvaluationTickets_InvitationId_UserId" ON "PoolEvaluationTickets" ("InvitationId", "UserId");

            CREATE TABLE "PoolLessonEvaluations_New" (
                "Id" TEXT NOT NULL CONSTRAINT "PK_PoolLessonEvaluations" PRIMARY KEY,
                "InvitationId" TEXT NOT NULL,
                "Content" INTEGER NOT NULL,
                "Delivery" INTEGER NOT NULL,
                "Usefulness" INTEGER NOT NULL,
                "Comment" TEXT NOT NULL,
                CONSTRAINT "CK_PoolLessonEvaluations_Scores"
                    CHECK (Content BETWEEN 1 AND 5 AND Delivery BETWEEN 1 AND 5 AND Usefulness BETWEEN 1 AND 5),
                CONSTRAINT "FK_PoolLessonEvaluations_PoolInvitations_InvitationId"
                    FOREIGN KEY ("InvitationId") REFERENCES "PoolInvitations" ("Id") ON DELETE RESTRICT
            ) WITHOUT ROWID;
            INSERT INTO "PoolLessonEvaluations_New"
                SELECT "Id", "InvitationId", "Content", "Delivery", "Usefulness", "Comment" FROM "PoolLessonEvaluations" ORDER BY "Id";
            DROP TABLE "PoolLessonEvaluations";
            ALTER TABLE "PoolLessonEvaluations_New" RENAME TO "PoolLessonEvaluations";
            CREATE INDEX "IX_PoolLessonEvaluations_InvitationId" ON "PoolLessonEvaluations" ("InvitationId");
            """;

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(Unnumbered);
            foreach (var trigger in TrainerPoolTriggers.Sqlite)
            {
                migrationBuilder.Sql(trigger);
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var trigger in TrainerPoolTriggers.Dropped)
            {
                migrationBuilder.Sql(trigger);
            }
        }
    }
}
