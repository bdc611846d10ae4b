using LegalAffairs.Abp;
using LegalAffairs.Abp.Domain.Entities.Auditing;

namespace LegalAffairs.Platform.WorkingCalendars;

/// <summary>What a day is, from a version on. Never changed: a later version has an entry of its own, so that every version can be had again.</summary>
internal sealed class CalendarEntry : CreationAuditedEntity<Guid>
{
    public const int MaxSourceLength = 200;

    private CalendarEntry() { }

    private CalendarEntry(Guid id, int version, DateOnly date, CalendarDayKind kind, string? name, string source, bool isEdit)
        : base(id)
    {
        Version = version;
        Date = date;
        Kind = kind;
        Name = name;
        Source = source;
        IsEdit = isEdit;
    }

    public int Version { get; private set; }

    public DateOnly Date { get; private set; }

    public CalendarDayKind Kind { get; private set; }

    public string? Name { get; private set; }

    /// <summary>Number of the notice, or the reason of an edit.</summary>
    public string Source { get; private set; } = string.Empty;

    public bool IsEdit { get; private set; }

    public static CalendarEntry FromNotice(Guid id, int version, CalendarDay day, string noticeNumber) =>
        new(id, version, day.Date, day.Kind, day.Name, noticeNumber, isEdit: false);

    public static CalendarEntry Edit(Guid id, int version, CalendarDay day, string reason)
    {
        var isWeekend = day.Date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
        if (
            day.Kind is CalendarDayKind.Weekend or CalendarDayKind.MakeUpDay && !isWeekend
            || day.Kind == CalendarDayKind.WorkingDay && isWeekend
        )
        {
            throw new BusinessException(PlatformErrorCodes.CalendarKindDoesNotFit).WithData("date", day.Date.ToString("yyyy-MM-dd"));
        }

        var isNamed = day.Kind is CalendarDayKind.Holiday or CalendarDayKind.MakeUpDay;
        var name = day.Name.Trim();
        if (isNamed && name.Length == 0)
        {
            throw new BusinessException(PlatformErrorCodes.CalendarNameMissing);
        }

        return new CalendarEntry(id, version, day.Date, day.Kind, isNamed ? name : null, reason.Trim(), isEdit: true);
    }

    public CalendarDay ToDay() => new(Date, Kind, Name ?? string.Empty);
}
