using LegalAffairs.LoadTests.Load;
using LegalAffairs.LoadTests.Servers;
using Microsoft.Data.Sqlite;

namespace LegalAffairs.LoadTests.Scenarios;

/// <summary>
/// A published plan in which every unit has reported and been graded on every indicator. The plan and its first line come through the API, so that
/// they have the form that the product gives them; the thousands of others are copied in the database.
/// </summary>
internal static class ScoreboardRecords
{
    public const int Units = 200;
    public const int Indicators = 60;

    // The product writes keys in upper case.
    private const string NewId = "upper(printf('%s-%s-7000-8000-%s', hex(randomblob(4)), hex(randomblob(2)), hex(randomblob(6))))";

    private static readonly string[] Copies =
    [
        $"""
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {Units})
            INSERT INTO PlatformOrganizationUnits (Id, Name, ActiveName, Kind, ParentId, Code, IsActive, ConcurrencyStamp, CreationTime)
            SELECT {NewId}, '测评单位' || i, '测评单位' || i, 2, Id, Code || '.' || (80000 + i), 1, 'x', CreationTime
            FROM PlatformOrganizationUnits, n
            WHERE Kind = 0 AND i <= {Units} - (SELECT COUNT(*) FROM PlatformOrganizationUnits WHERE Kind IN (1, 2) AND IsActive = 1)
            """,
        $"""
            WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < {Indicators})
            INSERT INTO SupervisionIndicators (Id, TaskPlanId, Number, Category, Name, RequiredMaterials, Deadlines, WorkRequirements, Rule,
              LateLowers, Methods, Applicability, PickedUnitIds)
            SELECT {NewId}, TaskPlanId, i, '一级指标' || (i / 10), '二级指标' || i, RequiredMaterials, Deadlines, WorkRequirements, Rule,
              LateLowers, Methods, Applicability, PickedUnitIds
            FROM SupervisionIndicators, n WHERE TaskPlanId = $plan
            """,
        $"""
            INSERT INTO SupervisionSubmissions (Id, TaskPlanId, IndicatorId, Round, OrganizationUnitId, Status, Note, FileIds,
              FirstSubmittedTime, LastSubmittedTime, ConcurrencyStamp, CreationTime, IsDeleted)
            SELECT {NewId}, $plan, i.Id, 1, u.Id, 1, '', '[]', '2026-03-01 01:00:00', '2026-03-01 01:00:00', 'x', '2026-03-01 01:00:00', 0
            FROM SupervisionIndicators i, PlatformOrganizationUnits u WHERE i.TaskPlanId = $plan AND u.Kind IN (1, 2) AND u.IsActive = 1
            """,
        $$"""
            INSERT INTO SupervisionAssessments (Id, TaskPlanId, IndicatorId, OrganizationUnitId, Input, Outcome, Grade, GradedTime,
              ConcurrencyStamp, CreationTime, IsDeleted)
            SELECT {{NewId}}, $plan, IndicatorId, OrganizationUnitId, '{}', '{}', 1 + abs(random()) % 4, '2026-04-01 01:00:00', 'x',
              '2026-04-01 01:00:00', 0
            FROM SupervisionSubmissions WHERE TaskPlanId = $plan
            """,
        "UPDATE SupervisionTaskPlans SET Status = 1, PublishedTime = '2026-02-01 01:00:00' WHERE Id = $plan",
        "ANALYZE",
    ];

    public static async Task<string> CreatePlanAsync(Browser staff)
    {
        var plan = await staff.PostAsync(
            "/api/app/task-plan",
            new
            {
                year = 2026,
                title = "云州市2026年度任务表",
                documentNumber = "云法发〔2026〕1号",
                issuingBody = "云州市司法局",
            }
        );
        var id = plan.GetProperty("id").GetString()!;
        await staff.PostAsync(
            $"/api/app/task-plan/{id}/indicator",
            new
            {
                number = 1,
                category = "一级指标0",
                name = "二级指标1",
                requiredMaterials = "年度总结",
                deadlines = new[] { "2026-07-29" },
                workRequirements = "按时报送",
                rule = new
                {
                    kind = 2,
                    excellentFrom = 90,
                    goodFrom = 85,
                    mediumFrom = 70,
                },
                lateLowers = true,
                methods = 1,
                applicability = 0,
            }
        );
        return id;
    }

    public static async Task<int> CopyAsync(SqliteConnection connection, string planId)
    {
        var rows = 0;
        foreach (var sql in Copies)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = sql;
            command.Parameters.AddWithValue("$plan", planId.ToUpperInvariant());
            rows += Math.Max(0, await command.ExecuteNonQueryAsync());
        }

        return rows;
    }

    /// <summary>Every cell with what the scoreboard shows of it.</summary>
    public static FloorQuery RawRows(string planId) =>
        new(
            $"""
            SELECT s.IndicatorId AS indicatorId, s.OrganizationUnitId AS organizationUnitId, s.Status AS status,
              s.FirstSubmittedTime AS firstSubmittedTime, a.Grade AS grade, a.Points AS points, a.Override AS override
            FROM SupervisionSubmissions s
            LEFT JOIN SupervisionAssessments a ON a.IndicatorId = s.IndicatorId AND a.OrganizationUnitId = s.OrganizationUnitId
            WHERE s.TaskPlanId = '{planId.ToUpperInvariant()}' AND s.IsDeleted = 0
            """
        );
}
