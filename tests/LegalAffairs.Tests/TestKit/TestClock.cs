namespace LegalAffairs.Tests.TestKit;

/// <summary>The server's time, which a test sets. Starts on Monday 2026-03-02 at 09:00 in Asia/Shanghai.</summary>
internal sealed class TestClock : TimeProvider
{
    public static readonly DateTimeOffset Start = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);

    public DateTimeOffset Now { get; set; } = Start;

    public override DateTimeOffset GetUtcNow() => Now;

    public void Advance(TimeSpan time) => Now += time;

    /// <summary>Noon of a day in Asia/Shanghai.</summary>
    public void SetDay(int year, int month, int day) => Now = new DateTimeOffset(year, month, day, 12, 0, 0, TimeSpan.FromHours(8));
}
