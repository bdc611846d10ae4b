using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Query.Translators;

internal sealed class TimeSpanMemberTranslator(ISqlExpressionFactory sql) : IMemberTranslator
{
    private static readonly DateTime AnyDay = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public SqlExpression? Translate(
        SqlExpression? instance,
        MemberInfo member,
        Type returnType,
        IDiagnosticsLogger<DbLoggerCategory.Query> logger
    )
    {
        if (instance is null || member.DeclaringType != typeof(TimeSpan))
        {
            return null;
        }

        var start = sql.ApplyDefaultTypeMapping(sql.Constant(AnyDay));
        var end = sql.Call("TIMESTAMP", typeof(DateTime), start, instance);
        return TimeSpanParts.Translate(sql, TimeSpanParts.Microseconds(sql, start, end), member.Name);
    }
}
