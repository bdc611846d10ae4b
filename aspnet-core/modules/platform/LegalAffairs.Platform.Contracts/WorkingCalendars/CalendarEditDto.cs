namespace LegalAffairs.Platform.WorkingCalendars;

public sealed class CalendarEditDto
{
    public int Version { get; set; }

    public DateOnly Date { get; set; }

    public CalendarDayKind Kind { get; set; }

    public string? Name { get; set; }

    public string Reason { get; set; } = string.Empty;

    public DateTime CreationTime { get; set; }

    public string? CreatorName { get; set; }
}
