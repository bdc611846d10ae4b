using System.ComponentModel.DataAnnotations;

namespace LegalAffairs.Platform.WorkingCalendars;

public sealed class ChangeCalendarDayDto
{
    public const int MaxNameLength = 50;
    public const int MaxReasonLength = 200;

    [Required]
    public DateOnly? Date { get; set; }

    /// <summary>A make-up day or a weekend falls on Saturday or Sunday, a working day on one of the other five.</summary>
    [EnumDataType(typeof(CalendarDayKind))]
    public CalendarDayKind Kind { get; set; }

    /// <summary>Of the holiday; needed for a holiday and for a make-up day.</summary>
    [StringLength(MaxNameLength)]
    public string? Name { get; set; }

    [Required]
    [StringLength(MaxReasonLength)]
    public string Reason { get; set; } = string.Empty;
}
