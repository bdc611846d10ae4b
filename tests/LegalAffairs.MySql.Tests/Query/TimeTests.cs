// These very calls are what is translated.
#pragma warning disable RS0030
using LegalAffairs.MySql.Tests.Query.Comparison;
using static LegalAffairs.MySql.Tests.Query.Comparison.QueryCase;

namespace LegalAffairs.MySql.Tests.Query;

public sealed class TimeTests : QueryTests
{
    private static DateTime Moment => new(2025, 3, 1, 0, 0, 0, 500, DateTimeKind.Utc);

    private static DateOnly Day => new(2024, 12, 31);

    private static readonly Dictionary<string, QueryCase> Cases = new()
    {
        ["the parts of a date"] = Each(m => m.Opened.Year + (m.Opened.Month * 10_000) + (m.Opened.Day * 1_000_000)),
        ["the parts of a time"] = Each(m => m.Opened.Hour + (m.Opened.Minute * 100) + (m.Opened.Second * 10_000)),
        ["Millisecond"] = Each(m => m.Opened.Millisecond),
        ["DayOfYear"] = Each(m => m.Opened.DayOfYear),
        ["DayOfWeek"] = Each(m => m.Opened.DayOfWeek),
        ["DayOfWeek compared"] = Each(m => m.Opened.DayOfWeek == DayOfWeek.Thursday),
        ["Date"] = Each(m => m.Opened.Date),
        ["moments compared with a parameter"] = Each(m => m.Opened >= Moment),
        ["moments equal to a parameter"] = Each(m => m.Opened == Moment),
        ["moments compared with each other"] = Each(m => m.Closed > m.Opened),
        ["a moment compared with a constant"] = Each(m => m.Opened < new DateTime(2024, 2, 29, 12, 34, 57, DateTimeKind.Utc)),
        ["AddDays"] = Each(m => m.Opened.Date.AddDays(1)),
        ["AddDays of a half"] = Each(m => m.Opened.Date.AddDays(0.5)),
        ["AddDays of a column"] = Each(m => m.Opened.Date.AddDays(m.Number)),
        ["AddHours"] = Each(m => m.Opened.Date.AddHours(-1.25)),
        ["AddMinutes"] = Each(m => m.Opened.Date.AddMinutes(90)),
        ["AddSeconds"] = Each(m => m.Opened.Date.AddSeconds(m.Score * 2), m => m.Score < 1000),
        ["AddMilliseconds"] = Each(m => m.Opened.Date.AddMilliseconds(250)),
        ["a parameter moved by a column"] = Each(m => Moment.AddDays(m.Number)),
        ["days of a DateOnly"] = Each(m => m.Day.Year + (m.Day.Month * 10_000) + (m.Day.Day * 1_000_000)),
        ["DayOfYear of a DateOnly"] = Each(m => m.Day.DayOfYear),
        ["DayOfWeek of a DateOnly"] = Each(m => m.Day.DayOfWeek),
        ["DayNumber"] = Each(m => m.Day.DayNumber),
        ["days between DateOnlys"] = Each(m => m.Day.DayNumber - Day.DayNumber),
        ["DateOnly.AddDays"] = Each(m => m.Day.AddDays(-60)),
        ["DateOnly.AddYears"] = Each(m => m.Day.AddYears(m.Number * 4)),
        ["a DateOnly parameter moved by a column"] = Each(m => Day.AddDays(m.Number)),
        ["DateOnlys compared"] = Each(m => m.Day > Day || m.Day == Day),
        ["DateOnly.FromDateTime"] = Each(m => DateOnly.FromDateTime(m.Opened)),
        ["TimeOnly compared"] = Each(m => m.At > new TimeOnly(12, 34, 56)),
        ["UtcNow"] = Each(m => m.Opened < DateTime.UtcNow),
        // SQLite's months overflow: a month after January 31 is March 3, a year after February 29 is March 1.
        ["AddYears"] = Each(m => m.Opened.AddYears(m.Number).Date).But(OnSqlite.Different),
        ["AddMonths"] = Each(m => m.Opened.Date.AddMonths(1)).But(OnSqlite.Different),
        ["DateOnly.AddMonths"] = Each(m => m.Day.AddMonths(m.Number)).But(OnSqlite.Different),
        // It rounds to milliseconds.
        ["AddDays to microseconds"] = Each(m => m.Opened.AddDays(1)).But(OnSqlite.Different),
        ["TimeOfDay"] = Each(m => m.Opened.TimeOfDay).But(OnSqlite.Different),
        // The rest it does not translate.
        ["Microsecond"] = Each(m => m.Opened.Microsecond).But(OnSqlite.Fails),
        ["ToDateTime"] = Each(m => m.Day.ToDateTime(m.At)).But(OnSqlite.Fails),
        ["ToDateTime of a constant"] = Each(m => m.Day.ToDateTime(TimeOnly.MinValue)).But(OnSqlite.Fails),
        ["TimeOnly.FromDateTime"] = Each(m => TimeOnly.FromDateTime(m.Opened)).But(OnSqlite.Fails),
        ["the parts of a TimeOnly"] = Each(m => m.At.Hour + (m.At.Minute * 100) + (m.At.Second * 10_000)).But(OnSqlite.Fails),
        ["TimeOnly.AddHours"] = Each(m => m.At.AddHours(1.5)).But(OnSqlite.Fails),
        ["TimeOnly.AddMinutes"] = Each(m => m.At.AddMinutes(-m.Number)).But(OnSqlite.Fails),
        ["IsBetween"] = Each(m => m.At.IsBetween(new TimeOnly(8, 30), new TimeOnly(17, 0))).But(OnSqlite.Fails),
        ["IsBetween across midnight"] = Each(m => m.At.IsBetween(new TimeOnly(23, 0), new TimeOnly(8, 30))).But(OnSqlite.Fails),
        ["TimeSpan compared"] = Each(m => m.Effort > TimeSpan.FromMinutes(777.125)).But(OnSqlite.Fails),
        ["the parts of a TimeSpan"] = Each(m => m.Effort.Days + (m.Effort.Hours * 100) + (m.Effort.Minutes * 10_000)).But(OnSqlite.Fails),
        ["the seconds of a TimeSpan"] = Each(m => (m.Effort.Seconds * 1000) + m.Effort.Milliseconds).But(OnSqlite.Fails),
        ["the total of a TimeSpan"] = Each(m => m.Effort.TotalDays + m.Effort.TotalMinutes).But(OnSqlite.Fails),
        ["a difference in days"] = Each(m => (m.Opened - Moment).TotalDays).But(OnSqlite.Fails),
        ["a difference in whole days"] = Each(m => (Moment - m.Opened).Days).But(OnSqlite.Fails),
        ["a difference of a nullable moment"] = Each(m => (m.Closed!.Value - m.Opened).TotalHours, m => m.Closed != null)
            .But(OnSqlite.Fails),
    };

    public static TheoryData<string> Names => NamesOf(Cases);

    [Theory]
    [MemberData(nameof(Names))]
    public Task A_time_comes_out_as_in_SQLite_and_in_memory(string name) => CompareAsync(Cases[name]);
}
