using LegalAffairs.LoadTests.Servers;
using Microsoft.Data.Sqlite;

namespace LegalAffairs.LoadTests.Scenarios;

/// <summary>A published plan in which every unit has reported and been graded on every indicator, put into the tables directly.</summary>
internal static class ScoreboardRecords
{
    public const int Units = 200;
    public const int Indicators = 60;

    /// <summary>Returns the plan's id.</summary>
    public static Task<string> InsertAsync(SqliteConnection connection) =>
        throw new InvalidOperationException("The tables of the scoreboard are not filled in here yet.");

    public static FloorQuery RawRows(string planId) =>
        new(
            $"""
            SELECT a.IndicatorId AS indicatorId, a.OrganizationUnitId AS organizationUnitId, a.Grade AS grade, a.Points AS points
            FROM SupervisionAssessments a WHERE a.TaskPlanId = '{planId}' AND a.IsDeleted = 0
            """
        );
}
