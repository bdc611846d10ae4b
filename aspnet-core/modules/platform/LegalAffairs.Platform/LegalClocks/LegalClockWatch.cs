using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Platform.WorkingCalendars;

namespace LegalAffairs.Platform.LegalClocks;

/// <summary>Who hears of a clock and when next. Its key is the clock's.</summary>
[DisableAuditing]
internal sealed class LegalClockWatch : Entity<Guid>
{
    public const int MaxTitleLength = 200;
    public const int MaxUrlLength = 500;

    private LegalClockWatch() { }

    public LegalClockWatch(Guid clockId, LegalClockWatchers watchers)
        : base(clockId)
    {
        Title = watchers.Title.Length > MaxTitleLength ? watchers.Title[..MaxTitleLength] : watchers.Title;
        Url = watchers.Url;
        Responsible = watchers.Responsible;
        Leaders = watchers.Leaders;
        DaysBefore = watchers.RemindDaysBefore;
    }

    public string Title { get; private set; } = string.Empty;

    public string? Url { get; private set; }

    public IReadOnlyList<Guid> Responsible { get; private set; } = [];

    public IReadOnlyList<Guid> Leaders { get; private set; } = [];

    public IReadOnlyList<int> DaysBefore { get; private set; } = [];

    /// <summary>UTC; null once there is nothing more to say.</summary>
    public DateTime? NextMoment { get; private set; }

    /// <summary>The next reminder, or else the escalation, after <paramref name="now"/>.</summary>
    public void Schedule(LegalClock clock, WorkingCalendar calendar, DateTime now)
    {
        NextMoment =
            clock.Status == LegalClockStatus.Running
                ? clock
                    .RemindersBefore(DaysBefore, calendar)
                    .Append(clock.EscalatesAt(calendar))
                    .Where(moment => moment > now)
                    .Cast<DateTime?>()
                    .FirstOrDefault()
                : null;
    }
}
