using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Query.Translators;

internal sealed class TimeOnlyMethodTranslator(ISqlExpressionFactory sql) : IMethodCallTranslator
{
    private static readonly DateTime AnyDay = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public SqlExpression? Translate(
        SqlExpression? instance,
        MethodInfo method,
        IReadOnlyList<SqlExpression> arguments,
        IDiagnosticsLogger<DbLoggerCategory.Query> logger
    ) =>
        method.DeclaringType != typeof(TimeOnly)
            ? null
            : (method.Name, instance, arguments) switch
            {
                (nameof(TimeOnly.FromDateTime), null, [var moment]) => sql.Call("TIME", typeof(TimeOnly), moment),
                (nameof(TimeOnly.AddHours) or nameof(TimeOnly.AddMinutes), { } time, [var amount]) => Add(time, method.Name, amount),
                (nameof(TimeOnly.IsBetween), { } time, [var start, var end]) => IsBetween(time, start, end),
                _ => null,
            };

    // By way of a moment, for the clock goes on at midnight.
    private SqlExpression Add(SqlExpression time, string method, SqlExpression amount)
    {
        var moment = sql.Call("TIMESTAMP", typeof(DateTime), sql.Constant(AnyDay), time);
        return sql.Call("TIME", typeof(TimeOnly), time.TypeMapping, sql.AddUnits(moment, method, amount)!);
    }

    // From the start to before the end; across midnight if the end is earlier.
    private SqlExpression IsBetween(SqlExpression time, SqlExpression start, SqlExpression end)
    {
        var (fromStart, beforeEnd) = (sql.GreaterThanOrEqual(time, start), sql.LessThan(time, end));
        return sql.OrElse(
            sql.AndAlso(sql.LessThanOrEqual(start, end), sql.AndAlso(fromStart, beforeEnd)),
            sql.AndAlso(sql.GreaterThan(start, end), sql.OrElse(fromStart, beforeEnd))
        );
    }
}
