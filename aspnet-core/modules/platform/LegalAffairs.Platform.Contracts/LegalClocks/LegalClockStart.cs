using LegalAffairs.Platform.WorkingCalendars;

namespace LegalAffairs.Platform.LegalClocks;

/// <param name="SubjectType">Kind of the record, e.g. "ComplaintHotline.Complaint"; with <paramref name="SubjectId"/> it finds the clock again.</param>
/// <param name="Rule">Citation: 河南省行政执法条例第四十三条.</param>
/// <param name="StartEvent">What sets the clock going: 送达监督意见书.</param>
/// <param name="Length">In <paramref name="Unit"/>; the day of the start event does not count.</param>
/// <param name="StartedAt">UTC.</param>
public sealed record LegalClockStart(
    string SubjectType,
    Guid SubjectId,
    string Rule,
    string StartEvent,
    int Length,
    DayUnit Unit,
    DateTime StartedAt,
    LegalClockWatchers Watchers
);
