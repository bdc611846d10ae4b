using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.SupervisionInspections.Grading;
using LegalAffairs.SupervisionInspections.Reviews;

namespace LegalAffairs.SupervisionInspections.Scoreboards;

/// <summary>What the charts of one plan show.</summary>
internal static class PlanStatistics
{
    private const int MaxMissingUnits = 20;

    /// <summary>Running totals: one point for each day on which something changed, and one for the last day.</summary>
    public static IReadOnlyList<ProgressPointDto> ProgressOf(IEnumerable<Cell> cells, DateOnly firstDay, DateOnly lastDay)
    {
        var changes = new SortedDictionary<DateOnly, ProgressPointDto>();
        Count(firstDay, 0, 0, 0);
        Count(lastDay, 0, 0, 0);
        foreach (var round in cells.SelectMany(c => c.DueRounds()))
        {
            Count(round.Deadline, due: 1, submitted: 0, onTime: 0);
            if (round.FirstSubmittedOn is { } day)
            {
                Count(day, due: 0, submitted: 1, onTime: round.IsOnTime ? 1 : 0);
            }
        }

        return [.. Accumulate(changes.Values.TakeWhile(p => p.Day <= lastDay))];

        void Count(DateOnly day, int due, int submitted, int onTime)
        {
            var point = changes.GetValueOrDefault(day) ?? new ProgressPointDto(day, 0, 0, 0);
            changes[day] = point with { Due = point.Due + due, Submitted = point.Submitted + submitted, OnTime = point.OnTime + onTime };
        }
    }

    public static IReadOnlyList<GradeDistributionDto> DistributionOf(IEnumerable<Cell> cells) =>
        [
            .. cells
                .GroupBy(c => c.Unit.Kind, c => c.Assessment?.Grade)
                .OrderBy(g => g.Key)
                .Select(g => new GradeDistributionDto(
                    g.Key,
                    g.Count(grade => grade == Grade.Excellent),
                    g.Count(grade => grade == Grade.Good),
                    g.Count(grade => grade == Grade.Medium),
                    g.Count(grade => grade == Grade.Poor)
                )),
        ];

    /// <summary>What asks for an act. What is graded is settled.</summary>
    public static PlanOverviewDto OverviewOf(Guid planId, string planTitle, IReadOnlyCollection<Cell> cells)
    {
        var open = cells.Where(c => c.State.Stage != ReviewStage.Graded).ToList();
        return new PlanOverviewDto(
            planId,
            planTitle,
            cells.Count(c => c.State.Stage == ReviewStage.ToReview),
            cells.Count(c => c.State.Stage == ReviewStage.ToGrade),
            open.Sum(c => c.OverdueCount()),
            cells.Count(c => c.State.Stage == ReviewStage.Returned),
            MissingUnitsOf(open)
        );
    }

    private static IReadOnlyList<MissingUnitDto> MissingUnitsOf(IEnumerable<Cell> open) =>
        [
            .. open.GroupBy(c => c.Unit, c => c.OverdueCount())
                .Select(g => (Unit: g.Key, Count: g.Sum()))
                .Where(u => u.Count > 0)
                .OrderByDescending(u => u.Count)
                .ThenBy(u => u.Unit.Path, StringComparer.Ordinal)
                .Take(MaxMissingUnits)
                .Select(u => new MissingUnitDto(u.Unit.Id, u.Unit.Name, u.Count)),
        ];

    private static IEnumerable<ProgressPointDto> Accumulate(IEnumerable<ProgressPointDto> changes)
    {
        var total = new ProgressPointDto(default, 0, 0, 0);
        foreach (var change in changes)
        {
            total = new ProgressPointDto(
                change.Day,
                total.Due + change.Due,
                total.Submitted + change.Submitted,
                total.OnTime + change.OnTime
            );
            yield return total;
        }
    }
}
