namespace LegalAffairs.Platform.WorkingCalendars;

public sealed class CalendarDayDto
{
    public DateOnly Date { get; set; }

    public CalendarDayKind Kind { get; set; }

    public string? Name { get; set; }

    /// <summary>Number of the notice that says so, or the reason of the edit; none for an ordinary day.</summary>
    public string? Source { get; set; }
}
