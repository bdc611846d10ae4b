using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Query.Translators;

/// <summary>string.Join and string.Concat over a group.</summary>
internal sealed class StringAggregateTranslator(ISqlExpressionFactory sql) : IAggregateMethodCallTranslator
{
    /// <summary>The SQL generator writes its arguments in a way of their own: text, separator, then pairs of an order and its direction.</summary>
    public const string Function = "GROUP_CONCAT";

    public SqlExpression? Translate(
        MethodInfo method,
        EnumerableExpression source,
        IReadOnlyList<SqlExpression> arguments,
        IDiagnosticsLogger<DbLoggerCategory.Query> logger
    )
    {
        if (method.DeclaringType != typeof(string) || source.Selector is not SqlExpression selected || selected.Type != typeof(string))
        {
            return null;
        }

        SqlExpression? separator = (method.Name, arguments) switch
        {
            (nameof(string.Concat), []) => sql.Constant(string.Empty),
            (nameof(string.Join), [var given]) => given,
            _ => null,
        };
        return separator is null ? null : Concatenate(source, selected, separator);
    }

    private SqlExpression Concatenate(EnumerableExpression source, SqlExpression selected, SqlExpression separator)
    {
        var text = sql.Coalesce(selected, sql.Constant(string.Empty));
        if (source.Predicate is { } predicate)
        {
            text = sql.Case([new CaseWhenClause(predicate, text)], elseResult: null);
        }

        if (source.IsDistinct)
        {
            text = new DistinctExpression(text);
        }

        var orderings = source.Orderings.SelectMany(o => new[] { o.Expression, sql.Fragment(o.IsAscending ? "ASC" : "DESC") });
        SqlExpression[] all = [text, sql.ApplyTypeMapping(separator, selected.TypeMapping), .. orderings];
        var joined = sql.Function(Function, all, nullable: true, all.Select(_ => false), typeof(string), selected.TypeMapping);
        return sql.Coalesce(joined, sql.Constant(string.Empty), selected.TypeMapping);
    }
}
