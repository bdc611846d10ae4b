using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Query.Translators;

/// <summary>The members of a TimeSpan, calculated from its microseconds; signs come out as in .NET.</summary>
internal static class TimeSpanParts
{
    private static readonly Dictionary<string, long> Totals = new(StringComparer.Ordinal)
    {
        [nameof(TimeSpan.TotalDays)] = 86_400_000_000,
        [nameof(TimeSpan.TotalHours)] = 3_600_000_000,
        [nameof(TimeSpan.TotalMinutes)] = 60_000_000,
        [nameof(TimeSpan.TotalSeconds)] = 1_000_000,
        [nameof(TimeSpan.TotalMilliseconds)] = 1_000,
    };

    private static readonly Dictionary<string, (long Microseconds, int Modulus)> Parts = new(StringComparer.Ordinal)
    {
        [nameof(TimeSpan.Hours)] = (3_600_000_000, 24),
        [nameof(TimeSpan.Minutes)] = (60_000_000, 60),
        [nameof(TimeSpan.Seconds)] = (1_000_000, 60),
        [nameof(TimeSpan.Milliseconds)] = (1_000, 1000),
    };

    public static SqlExpression Microseconds(ISqlExpressionFactory sql, SqlExpression start, SqlExpression end) =>
        sql.ApplyDefaultTypeMapping(sql.Call("TIMESTAMPDIFF", typeof(long), sql.Fragment("MICROSECOND"), start, end));

    public static SqlExpression? Translate(ISqlExpressionFactory sql, SqlExpression microseconds, string member) =>
        Totals.TryGetValue(member, out var total) ? sql.Divide(sql.Convert(microseconds, typeof(double)), sql.Constant((double)total))
        : Parts.TryGetValue(member, out var part)
            ? Integer(sql, sql.Modulo(sql.Divide(microseconds, sql.Constant(part.Microseconds)), sql.Constant((long)part.Modulus)))
        : member == nameof(TimeSpan.Days) ? Integer(sql, sql.Divide(microseconds, sql.Constant(Totals[nameof(TimeSpan.TotalDays)])))
        : null;

    private static SqlExpression Integer(ISqlExpressionFactory sql, SqlExpression number) => sql.Convert(number, typeof(int));
}
