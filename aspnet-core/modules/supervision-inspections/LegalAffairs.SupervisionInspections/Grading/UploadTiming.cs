namespace LegalAffairs.SupervisionInspections.Grading;

/// <summary>One due upload: its deadline, and the day in Asia/Shanghai of its first submission, which no return resets.</summary>
internal sealed record UploadTiming(DateOnly Deadline, DateOnly? FirstSubmittedOn)
{
    /// <summary>0 until the deadline day is over, and when never submitted: what is absent is graded as absent, not as late.</summary>
    public int DaysLate => FirstSubmittedOn is { } day ? Math.Max(0, day.DayNumber - Deadline.DayNumber) : 0;

    /// <summary>Where an indicator has several deadlines, one late upload makes it late, by the days of the worst.</summary>
    public static int WorstDaysLate(IEnumerable<UploadTiming> uploads) => uploads.Select(upload => upload.DaysLate).DefaultIfEmpty().Max();
}
