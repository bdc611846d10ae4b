using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.SupervisionInspections.Grading;
using LegalAffairs.SupervisionInspections.Reviews;

namespace LegalAffairs.SupervisionInspections.Scoreboards;

/// <summary>Arranges the cells of one plan as units × indicators.</summary>
internal static class ScoreboardTable
{
    private static readonly ScoreboardCellDto NotApplicable = new(
        Applies: false,
        Stage: null,
        Grade: null,
        Points: null,
        IsLate: false,
        IsOverdue: false,
        IsOverridden: false
    );

    public static IReadOnlyList<ScoreboardIndicatorDto> Columns(IEnumerable<IndicatorRow> indicators) =>
        [.. indicators.Select(i => new ScoreboardIndicatorDto(i.Id, i.Number, i.Category, i.Name, i.Rule is PointsRule))];

    /// <param name="cells">By indicator, then unit path.</param>
    /// <param name="isWhole">Every unit is among them; a place among a part of them would say nothing.</param>
    /// <returns>By rank; those without one follow in the order of the tree.</returns>
    public static IReadOnlyList<ScoreboardRowDto> Rows(IReadOnlyList<IndicatorRow> indicators, IReadOnlyList<Cell> cells, bool isWhole)
    {
        var positions = indicators.Select((indicator, i) => (indicator.Id, Index: i)).ToDictionary(p => p.Id, p => p.Index);
        var units = cells.GroupBy(c => c.Unit).OrderBy(g => g.Key.Path, StringComparer.Ordinal).ToList();
        List<UnitScore> scores = [.. units.Select(UnitScore.Of)];
        var ranks = isWhole ? Ranking.Of(scores) : [.. scores.Select(_ => (int?)null)];
        return [.. units.Select((unit, i) => RowOf(unit, scores[i], ranks[i], positions)).OrderBy(r => r.Rank ?? int.MaxValue)];
    }

    private static ScoreboardRowDto RowOf(IGrouping<UnitInfo, Cell> unit, UnitScore score, int? rank, Dictionary<Guid, int> positions)
    {
        var cells = new ScoreboardCellDto[positions.Count];
        Array.Fill(cells, NotApplicable);
        foreach (var cell in unit)
        {
            cells[positions[cell.Indicator.Id]] = CellOf(cell);
        }

        return new ScoreboardRowDto(
            unit.Key.Id,
            unit.Key.Name,
            unit.Key.Kind,
            rank,
            score.MeanGrade,
            score.Points,
            score.OnTimeCount,
            score.CompleteCount,
            score.DueCount,
            cells
        );
    }

    private static ScoreboardCellDto CellOf(Cell cell) =>
        new(
            Applies: true,
            cell.State.Stage,
            cell.Assessment?.Grade,
            cell.Assessment?.Points,
            IsLate: cell.State.DaysLate > 0,
            IsOverdue: cell.OverdueCount() > 0,
            cell.Assessment?.IsOverridden ?? false
        );
}
