using System.Globalization;
using LegalAffairs.Platform.Notifications;
using LegalAffairs.SupervisionInspections.Reviews;

namespace LegalAffairs.SupervisionInspections.Reminders;

/// <summary>All that one unit is reminded of today, in one message.</summary>
internal sealed record UnitDigest(Guid UnitId, IReadOnlyList<DigestLine> Lines)
{
    private const int MaxNamed = 5;

    /// <summary>One for each unit that has to be reminded; lines by deadline.</summary>
    public static IReadOnlyList<UnitDigest> Of(IEnumerable<Cell> cells, DateOnly today) =>
        [
            .. cells
                .SelectMany(cell => DigestLine.Of(cell, today))
                .GroupBy(line => line.Cell.Unit.Id)
                .Select(ofUnit => new UnitDigest(
                    ofUnit.Key,
                    [.. ofUnit.OrderBy(l => l.Round.Deadline).ThenBy(l => l.Cell.Indicator.Number)]
                )),
        ];

    /// <summary>The key holds the day: the worker may run twice, nobody is reminded twice.</summary>
    public NotificationMessage ToMessage(DateOnly today) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"report-digest:{UnitId}:{today:yyyy-MM-dd}"),
            Notices.ReportDigest,
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["count"] = Text(Lines.Count),
                ["overdue"] = Count(ReminderOccasion.Overdue),
                ["tomorrow"] = Count(ReminderOccasion.DueTomorrow),
                ["week"] = Count(ReminderOccasion.DueInAWeek),
                ["returned"] = Count(ReminderOccasion.Returned),
                ["items"] = string.Join("；", Lines.Take(MaxNamed).Select(l => l.Name)) + (Lines.Count > MaxNamed ? "…" : string.Empty),
            },
            Notices.ReportsPage
        );

    private string Count(ReminderOccasion occasion) => Text(Lines.Count(l => l.Occasion == occasion));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
