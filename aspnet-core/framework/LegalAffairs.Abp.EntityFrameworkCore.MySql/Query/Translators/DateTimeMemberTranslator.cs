using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Query.Translators;

/// <summary>Members of DateTime, DateOnly and TimeOnly. DateTime.Now and Today are not among them: all times are UTC.</summary>
internal sealed class DateTimeMemberTranslator(ISqlExpressionFactory sql) : IMemberTranslator
{
    // By name, for the property itself is banned here.
    private const string UtcNow = "UtcNow";

    // TO_DAYS counts from the year 0.
    private const int DaysBeforeYearOne = 366;

    public SqlExpression? Translate(
        SqlExpression? instance,
        MemberInfo member,
        Type returnType,
        IDiagnosticsLogger<DbLoggerCategory.Query> logger
    )
    {
        if (member.DeclaringType == typeof(DateTime) && member.Name == UtcNow)
        {
            return sql.Function("UTC_TIMESTAMP", [sql.Constant(6)], nullable: false, [false], returnType);
        }

        return
            instance is not null
            && (
                member.DeclaringType == typeof(DateTime)
                || member.DeclaringType == typeof(DateOnly)
                || member.DeclaringType == typeof(TimeOnly)
            )
            ? Translate(instance, member.Name, returnType)
            : null;
    }

    private SqlExpression? Translate(SqlExpression moment, string member, Type returnType) =>
        member switch
        {
            nameof(DateTime.Year) => Part(moment, "YEAR"),
            nameof(DateTime.Month) => Part(moment, "MONTH"),
            nameof(DateTime.Day) => Part(moment, "DAYOFMONTH"),
            nameof(DateTime.DayOfYear) => Part(moment, "DAYOFYEAR"),
            nameof(DateTime.Hour) => Part(moment, "HOUR"),
            nameof(DateTime.Minute) => Part(moment, "MINUTE"),
            nameof(DateTime.Second) => Part(moment, "SECOND"),
            nameof(DateTime.Millisecond) => sql.Divide(Part(moment, "MICROSECOND"), sql.Constant(1000)),
            nameof(DateTime.Microsecond) => sql.Modulo(Part(moment, "MICROSECOND"), sql.Constant(1000)),
            // Sunday is 1.
            nameof(DateTime.DayOfWeek) => sql.Convert(sql.Subtract(Part(moment, "DAYOFWEEK"), sql.Constant(1)), returnType),
            nameof(DateOnly.DayNumber) => sql.Subtract(Part(moment, "TO_DAYS"), sql.Constant(DaysBeforeYearOne)),
            nameof(DateTime.Date) => sql.Call("DATE", returnType, moment.TypeMapping, moment),
            nameof(DateTime.TimeOfDay) => sql.Call("TIME", returnType, moment),
            _ => null,
        };

    private SqlExpression Part(SqlExpression moment, string function) => sql.Call(function, typeof(int), moment);
}
