using LegalAffairs.SupervisionInspections.Reviews;
using LegalAffairs.SupervisionInspections.Scoreboards;
using LegalAffairs.SupervisionInspections.Submissions;

namespace LegalAffairs.SupervisionInspections.Reminders;

/// <summary>One upload that a unit is reminded of today.</summary>
internal sealed record DigestLine(Cell Cell, RoundState Round, ReminderOccasion Occasion)
{
    public const int DaysBefore = 7;

    public string Name => FormattableString.Invariant($"{Cell.Indicator.Number} {Cell.Indicator.Name}（{Round.Deadline:yyyy-MM-dd}）");

    /// <summary>Nothing for what is graded, where the unit can do no more.</summary>
    public static IEnumerable<DigestLine> Of(Cell cell, DateOnly today) =>
        cell.State.Stage == ReviewStage.Graded || !cell.Indicator.AppliesTo(cell.Unit)
            ? []
            : cell
                .State.Rounds.Select(round => (round, occasion: OccasionOf(round, today)))
                .Where(r => r.occasion is not null && (r.occasion == ReminderOccasion.Returned || !cell.Indicator.IsOptional))
                .Select(r => new DigestLine(cell, r.round, r.occasion!.Value));

    private static ReminderOccasion? OccasionOf(RoundState round, DateOnly today) =>
        round.Status == SubmissionStatus.Returned ? ReminderOccasion.Returned
        : round.IsIn ? null
        : round.IsTimeOver ? ReminderOccasion.Overdue
        : (round.Deadline.DayNumber - today.DayNumber) switch
        {
            1 => ReminderOccasion.DueTomorrow,
            DaysBefore => ReminderOccasion.DueInAWeek,
            _ => null,
        };
}
