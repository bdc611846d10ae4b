using LegalAffairs.Abp;
using LegalAffairs.Abp.Domain.Entities.Auditing;
using LegalAffairs.Abp.Timing;
using LegalAffairs.Platform.WorkingCalendars;

namespace LegalAffairs.Platform.LegalClocks;

/// <summary>
/// A time limit (期限) on something. Its due moment is computed when it starts, by the calendar of that day, and frozen: only an extension moves it. Moments are
/// UTC; the day of the start event does not count, the last day counts to its end in Asia/Shanghai.
/// </summary>
internal sealed class LegalClock : FullAuditedAggregateRoot<Guid>
{
    public const int MaxRuleLength = 200;
    public const int MaxStartEventLength = 100;
    public const int MaxSubjectTypeLength = 100;
    public const int MaxReasonLength = 500;
    public const int MaxDays = 3650;

    private readonly List<LegalClockExtension> _extensions = [];

    private LegalClock() { }

    private LegalClock(Guid id)
        : base(id) { }

    public string SubjectType { get; private set; } = null!;

    public Guid SubjectId { get; private set; }

    public string Rule { get; private set; } = null!;

    public string StartEvent { get; private set; } = null!;

    public DateTime StartedAt { get; private set; }

    public int Length { get; private set; }

    public DayUnit Unit { get; private set; }

    public int CalendarVersion { get; private set; }

    public DateTime OriginalDueAt { get; private set; }

    public DateTime DueAt { get; private set; }

    public LegalClockStatus Status { get; private set; }

    public DateTime? EndedAt { get; private set; }

    public string? StopReason { get; private set; }

    public IReadOnlyCollection<LegalClockExtension> Extensions => _extensions;

    public static LegalClock Start(
        Guid id,
        (string Type, Guid Id) subject,
        LegalClockTerms terms,
        DateTime startedAt,
        WorkingCalendar calendar
    )
    {
        CheckDays(terms.Length);
        var due = LocalTime.EndOfDay(calendar.Add(LocalTime.DayOf(startedAt), terms.Length, terms.Unit));
        return new LegalClock(id)
        {
            SubjectType = subject.Type,
            SubjectId = subject.Id,
            Rule = terms.Rule,
            StartEvent = terms.StartEvent,
            StartedAt = startedAt,
            Length = terms.Length,
            Unit = terms.Unit,
            CalendarVersion = calendar.Version,
            OriginalDueAt = due,
            DueAt = due,
        };
    }

    public bool IsOverdue(DateTime now) => (EndedAt ?? now) > DueAt && Status != LegalClockStatus.Stopped;

    /// <summary>Counted from the last due day, in the clock's unit, by the calendar valid when it is granted.</summary>
    public LegalClockExtension Extend(Guid extensionId, LegalClockGrant grant, WorkingCalendar calendar)
    {
        CheckRunning();
        CheckDays(grant.Days);
        CheckReason(grant.Reason);
        var due = LocalTime.EndOfDay(calendar.Add(LocalTime.DayOf(DueAt), grant.Days, Unit));
        var extension = new LegalClockExtension(extensionId, grant, calendar.Version, DueAt, due);
        _extensions.Add(extension);
        DueAt = due;
        return extension;
    }

    public void Complete(DateTime now) => End(LegalClockStatus.Completed, now);

    public void Stop(string reason, DateTime now)
    {
        CheckReason(reason);
        End(LegalClockStatus.Stopped, now);
        StopReason = reason;
    }

    /// <summary>When to remind before the due day: at the start of work, on the working day itself or the last one before it, never before the clock started.</summary>
    public IReadOnlyList<DateTime> RemindersBefore(IEnumerable<int> daysBefore, WorkingCalendar calendar)
    {
        var dueDay = LocalTime.DayOf(DueAt);
        return
        [
            .. daysBefore
                .Select(days => calendar.StartOfWork(calendar.WorkingDayOnOrBefore(dueDay.AddDays(-days))))
                .Where(moment => moment > StartedAt)
                .Distinct()
                .Order(),
        ];
    }

    /// <summary>The first moment of work at which it is overdue: then the leader is told.</summary>
    public DateTime EscalatesAt(WorkingCalendar calendar) =>
        calendar.StartOfWork(calendar.WorkingDayOnOrAfter(LocalTime.DayOf(DueAt).AddDays(1)));

    private void End(LegalClockStatus status, DateTime now)
    {
        CheckRunning();
        (Status, EndedAt) = (status, now);
    }

    private void CheckRunning()
    {
        if (Status != LegalClockStatus.Running)
        {
            throw new BusinessException(PlatformErrorCodes.ClockAlreadyEnded);
        }
    }

    private static void CheckReason(string reason)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new BusinessException(PlatformErrorCodes.ClockNeedsReason);
        }
    }

    private static void CheckDays(int days)
    {
        if (days is < 1 or > MaxDays)
        {
            throw new BusinessException(PlatformErrorCodes.ClockLengthInvalid).WithData("max", MaxDays);
        }
    }
}
