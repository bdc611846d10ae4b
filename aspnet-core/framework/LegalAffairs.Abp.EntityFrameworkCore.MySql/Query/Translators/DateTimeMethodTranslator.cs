using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Query.Translators;

internal sealed class DateTimeMethodTranslator(ISqlExpressionFactory sql) : IMethodCallTranslator
{
    public SqlExpression? Translate(
        SqlExpression? instance,
        MethodInfo method,
        IReadOnlyList<SqlExpression> arguments,
        IDiagnosticsLogger<DbLoggerCategory.Query> logger
    ) =>
        method.DeclaringType == typeof(DateTime) && instance is not null && arguments is [var amount]
            ? method.Name switch
            {
                nameof(DateTime.AddYears) => sql.AddToMoment(instance, "YEAR", amount),
                nameof(DateTime.AddMonths) => sql.AddToMoment(instance, "MONTH", amount),
                _ => sql.AddUnits(instance, method.Name, amount),
            }
            : null;
}
