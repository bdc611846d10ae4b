using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Query.Translators;

/// <summary>Adds amounts of time to a moment.</summary>
internal static class TemporalAddition
{
    private static readonly Dictionary<string, (string Unit, double Microseconds)> Units = new(StringComparer.Ordinal)
    {
        [nameof(DateTime.AddDays)] = ("DAY", 86_400_000_000),
        [nameof(DateTime.AddHours)] = ("HOUR", 3_600_000_000),
        [nameof(DateTime.AddMinutes)] = ("MINUTE", 60_000_000),
        [nameof(DateTime.AddSeconds)] = ("SECOND", 1_000_000),
        [nameof(DateTime.AddMilliseconds)] = ("MICROSECOND", 1_000),
        [nameof(DateTime.AddMicroseconds)] = ("MICROSECOND", 1),
    };

    /// <returns>Null when the method adds something else.</returns>
    public static SqlExpression? AddUnits(this ISqlExpressionFactory sql, SqlExpression moment, string method, SqlExpression amount) =>
        !Units.TryGetValue(method, out var unit) ? null
        : unit.Unit != "MICROSECOND" && WholeNumber(sql, amount) is { } whole ? sql.AddToMoment(moment, unit.Unit, whole)
        : sql.AddToMoment(moment, "MICROSECOND", Rounded(sql, amount, unit.Microseconds));

    public static SqlExpression AddToMoment(this ISqlExpressionFactory sql, SqlExpression moment, string unit, SqlExpression amount)
    {
        // A parameter reaches the server as text, and text the result would be.
        var typed = moment is SqlParameterExpression ? sql.Convert(sql.ApplyDefaultTypeMapping(moment), moment.Type) : moment;
        return sql.Call("TIMESTAMPADD", moment.Type, moment.TypeMapping, sql.Fragment(unit), sql.ApplyDefaultTypeMapping(amount), typed);
    }

    private static SqlExpression? WholeNumber(ISqlExpressionFactory sql, SqlExpression amount) =>
        amount switch
        {
            { } when amount.IsInteger() => amount,
            SqlConstantExpression { Value: double number } when double.IsInteger(number) && Math.Abs(number) < int.MaxValue => sql.Constant(
                (int)number
            ),
            SqlUnaryExpression { OperatorType: ExpressionType.Convert, Operand: var operand } when operand.IsInteger() => operand,
            _ => null,
        };

    private static SqlExpression Rounded(ISqlExpressionFactory sql, SqlExpression amount, double factor) =>
        sql.Convert(
            sql.Call("ROUND", typeof(double), sql.Multiply(sql.ApplyDefaultTypeMapping(amount), sql.Constant(factor))),
            typeof(long)
        );
}
