using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.MySql.Tests.Storage;

public class TimeRoundTripTests : RoundTripTest
{
    // The server counts microseconds.
    private const long TicksOfAMicrosecond = TimeSpan.TicksPerMicrosecond;

    [Fact]
    public Task Moments_come_back() =>
        ShouldRoundTripAsync<DateTime?>([
            DateTime.MinValue,
            new(2026, 2, 28, 23, 59, 59, DateTimeKind.Utc),
            new DateTime(2026, 3, 29, 1, 30, 0, DateTimeKind.Utc).AddMicroseconds(123_456),
            new(DateTime.MaxValue.Ticks / TicksOfAMicrosecond * TicksOfAMicrosecond, DateTimeKind.Utc),
        ]);

    [Fact]
    public Task Moments_in_whole_seconds_come_back() =>
        ShouldRoundTripAsync<DateTime?>([new DateTime(2026, 2, 28, 23, 59, 59, DateTimeKind.Utc)], p => p.HasPrecision(0));

    [Fact]
    public Task Moments_with_an_offset_come_back_as_the_same_moment() =>
        ShouldRoundTripAsync<DateTimeOffset?>([
            DateTimeOffset.MinValue,
            new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.FromHours(8)),
            new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.FromHours(-11)).AddMicroseconds(1),
        ]);

    [Fact]
    public Task Days_come_back() => ShouldRoundTripAsync<DateOnly?>([DateOnly.MinValue, new(2024, 2, 29), DateOnly.MaxValue]);

    [Fact]
    public Task Times_of_day_come_back() =>
        ShouldRoundTripAsync<TimeOnly?>([TimeOnly.MinValue, new(10, 11, 12), new(23, 59, 59, 999, 999)]);

    [Fact]
    public Task Time_spans_come_back() =>
        ShouldRoundTripAsync<TimeSpan?>([
            new TimeSpan(-838, -59, -59),
            TimeSpan.FromMicroseconds(-1),
            TimeSpan.Zero,
            new TimeSpan(0, 25, 0, 0, 1, 1),
            new TimeSpan(838, 59, 59),
        ]);

    [Fact]
    public Task Guids_come_back() =>
        ShouldRoundTripAsync<Guid?>([
            Guid.Empty,
            Guid.Parse("00112233-4455-6677-8899-aabbccddeeff"),
            Guid.CreateVersion7(),
            Guid.AllBitsSet,
        ]);

    [Fact]
    public Task Guids_come_back_as_texts() =>
        ShouldRoundTripAsync<Guid?>([Guid.Empty, Guid.CreateVersion7()], p => p.HasColumnType("char(36)"));
}
