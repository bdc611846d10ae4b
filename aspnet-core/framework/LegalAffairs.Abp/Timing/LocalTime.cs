namespace LegalAffairs.Abp.Timing;

/// <summary>Times are stored in UTC and shown, and days are counted, in Asia/Shanghai.</summary>
public static class LocalTime
{
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    public static DateTime FromUtc(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Zone);

    public static DateTime ToUtc(DateTime local) =>
        TimeZoneInfo.ConvertTimeToUtc(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), Zone);

    public static DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(FromUtc(utc));

    public static DateTime ToUtc(DateOnly day, TimeOnly time) => ToUtc(day.ToDateTime(time));

    public static DateTime StartOfDay(DateOnly day) => ToUtc(day, TimeOnly.MinValue);

    /// <summary>
    /// The last microsecond of that day, as UTC: "7月29日前" is kept while now is not after it. Microseconds, because a finer value would be
    /// rounded up into the next day by databases that keep six digits.
    /// </summary>
    public static DateTime EndOfDay(DateOnly day) => StartOfDay(day.AddDays(1)).AddMicroseconds(-1);

    public static DateOnly Today(this TimeProvider time) => DayOf(time.GetUtcNow().UtcDateTime);
}
