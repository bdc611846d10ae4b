using LegalAffairs.SupervisionInspections.Grading;
using LegalAffairs.SupervisionInspections.Reviews;

namespace LegalAffairs.SupervisionInspections.Scoreboards;

/// <summary>Which uploads of a cell count. Nobody owes bonus points: what is reported for them counts, what is not is not missing.</summary>
internal static class DueUploads
{
    public static bool IsOptional(this IndicatorRow indicator) => indicator.Rule is PointsRule;

    /// <summary>Points that nobody has reported or given: there is nothing to do and nothing to show.</summary>
    public static bool IsIdle(this Cell cell) =>
        cell.Indicator.IsOptional() && cell.Assessment is null && !cell.State.Rounds.Any(r => r.IsIn);

    /// <summary>Uploads whose deadline is over, or that are in before it.</summary>
    public static IEnumerable<RoundState> DueRounds(this Cell cell) =>
        cell.State.Rounds.Where(r => r.IsIn || (r.IsTimeOver && !cell.Indicator.IsOptional()));

    public static int OverdueCount(this Cell cell) => cell.Indicator.IsOptional() ? 0 : cell.State.Rounds.Count(r => r.IsMissing);
}
