using LegalAffairs.SupervisionInspections.Reviews;

namespace LegalAffairs.SupervisionInspections.Scoreboards;

/// <summary>Which uploads of a cell count. Nobody owes bonus points: what is reported for them counts, what is not is not missing.</summary>
internal static class DueUploads
{
    /// <summary>Uploads whose deadline is over, or that are in before it.</summary>
    public static IEnumerable<RoundState> DueRounds(this Cell cell) =>
        cell.State.Rounds.Where(r => r.IsIn || (r.IsTimeOver && !cell.Indicator.IsOptional));

    public static int OverdueCount(this Cell cell) => cell.Indicator.IsOptional ? 0 : cell.State.Rounds.Count(r => r.IsMissing);
}
