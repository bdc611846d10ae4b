using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Query.Translators;

/// <summary>Texts of values that look the same here and in .NET; those of moments, decimals and doubles do not.</summary>
internal sealed class ToStringTranslator(ISqlExpressionFactory sql) : IMethodCallTranslator
{
    // Starts and lengths of the five groups of 32 hexadecimal digits.
    private static readonly (int Start, int Length)[] GuidGroups = [(1, 8), (9, 4), (13, 4), (17, 4), (21, 12)];

    public SqlExpression? Translate(
        SqlExpression? instance,
        MethodInfo method,
        IReadOnlyList<SqlExpression> arguments,
        IDiagnosticsLogger<DbLoggerCategory.Query> logger
    ) =>
        (method.Name, instance, arguments) switch
        {
            (nameof(ToString), { } value, []) => TextOf(value),
            (nameof(ToString), null, [var value]) when method.DeclaringType == typeof(Convert) => TextOf(value),
            _ => null,
        };

    private SqlExpression? TextOf(SqlExpression value)
    {
        var type = value.Type.UnwrapNullable();
        var text =
            type == typeof(string) ? value
            : type == typeof(bool) ? Choice(value)
            : type == typeof(Guid) ? GuidText(value)
            : type == typeof(char) || (!type.IsEnum && value.IsInteger()) ? sql.Convert(value, typeof(string))
            : null;
        return text is null || type == typeof(string) ? text : sql.Coalesce(text, sql.Constant(string.Empty));
    }

    private SqlExpression Choice(SqlExpression value) =>
        sql.Case(
            [
                new CaseWhenClause(sql.Equal(value, sql.Constant(true)), sql.Constant(bool.TrueString)),
                new CaseWhenClause(sql.Equal(value, sql.Constant(false)), sql.Constant(bool.FalseString)),
            ],
            null
        );

    private SqlExpression GuidText(SqlExpression value)
    {
        var digits = sql.Call("LOWER", typeof(string), sql.Call("HEX", typeof(string), value));
        var groups = GuidGroups.Select(g => sql.Call("SUBSTRING", typeof(string), digits, sql.Constant(g.Start), sql.Constant(g.Length)));
        // Not CONCAT_WS, which is never null.
        var parts = groups.SelectMany((g, i) => i == 0 ? [g] : new[] { sql.Constant("-"), g }).ToArray();
        return sql.Call("CONCAT", typeof(string), parts);
    }
}
