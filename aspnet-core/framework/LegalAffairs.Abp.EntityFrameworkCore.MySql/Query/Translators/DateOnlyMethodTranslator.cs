using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Query.Translators;

internal sealed class DateOnlyMethodTranslator(ISqlExpressionFactory sql) : IMethodCallTranslator
{
    public SqlExpression? Translate(
        SqlExpression? instance,
        MethodInfo method,
        IReadOnlyList<SqlExpression> arguments,
        IDiagnosticsLogger<DbLoggerCategory.Query> logger
    ) =>
        method.DeclaringType != typeof(DateOnly)
            ? null
            : (method.Name, instance, arguments) switch
            {
                (nameof(DateOnly.FromDateTime), null, [var moment]) => sql.Call("DATE", typeof(DateOnly), moment),
                (nameof(DateOnly.AddYears), { } day, [var years]) => sql.AddToMoment(day, "YEAR", years),
                (nameof(DateOnly.AddMonths), { } day, [var months]) => sql.AddToMoment(day, "MONTH", months),
                (nameof(DateOnly.AddDays), { } day, [var days]) => sql.AddToMoment(day, "DAY", days),
                (nameof(DateOnly.ToDateTime), { } day, [var time]) => sql.Call(
                    "TIMESTAMP",
                    typeof(DateTime),
                    day,
                    sql.ApplyDefaultTypeMapping(time)
                ),
                _ => null,
            };
}
