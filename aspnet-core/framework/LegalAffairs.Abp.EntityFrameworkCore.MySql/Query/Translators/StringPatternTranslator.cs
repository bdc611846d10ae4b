using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Query.Translators;

/// <summary>Beginnings and ends by LIKE, which reads an index from the beginning. It compares by the column's collation: by default ordinally.</summary>
internal sealed class StringPatternTranslator(ISqlExpressionFactory sql) : IMethodCallTranslator
{
    private const string Escape = "|";
    private static readonly string[] Special = [Escape, "%", "_"];

    public SqlExpression? Translate(
        SqlExpression? instance,
        MethodInfo method,
        IReadOnlyList<SqlExpression> arguments,
        IDiagnosticsLogger<DbLoggerCategory.Query> logger
    ) =>
        method.DeclaringType == typeof(string) && instance is not null && arguments is [var part]
            ? method.Name switch
            {
                nameof(string.StartsWith) => Like(instance, part, "", "%"),
                nameof(string.EndsWith) => Like(instance, part, "%", ""),
                _ => null,
            }
            : null;

    private SqlExpression Like(SqlExpression text, SqlExpression part, string before, string after)
    {
        var pattern = part is SqlConstantExpression { Value: string or char } constant
            ? sql.Constant($"{before}{Escaped(constant.Value.ToString()!)}{after}", text.TypeMapping)
            : sql.Call(
                "CONCAT",
                typeof(string),
                text.TypeMapping,
                sql.Constant(before),
                Special.Aggregate(sql.TextLike(text, part), (p, c) => Replace(p, c)),
                sql.Constant(after)
            );
        return sql.Like(text, pattern, sql.Constant(Escape));
    }

    private static string Escaped(string text) => Special.Aggregate(text, (t, c) => t.Replace(c, Escape + c, StringComparison.Ordinal));

    private SqlExpression Replace(SqlExpression text, string special) =>
        sql.Call("REPLACE", typeof(string), text.TypeMapping, text, sql.Constant(special), sql.Constant(Escape + special));
}
