using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Query.Visitors;

/// <summary>
/// HAVING knows the columns grouped by, but no calculated keys: YEAR(x) becomes MIN(YEAR(x)), which is the same within a group.
/// </summary>
internal sealed class GroupKeyInHaving : ExpressionVisitor
{
    private static readonly HashSet<string> Aggregates = new(StringComparer.OrdinalIgnoreCase)
    {
        "COUNT",
        "SUM",
        "AVG",
        "MIN",
        "MAX",
        "GROUP_CONCAT",
    };
    private readonly IReadOnlyList<SqlExpression> _keys;

    private GroupKeyInHaving(IReadOnlyList<SqlExpression> keys) => _keys = keys;

    public static SelectExpression Rewrite(SelectExpression select)
    {
        if (select.Having is null || select.GroupBy.All(k => k is ColumnExpression))
        {
            return select;
        }

        var having = (SqlExpression)new GroupKeyInHaving(select.GroupBy).Visit(select.Having);
        return select.Update(
            select.Tables,
            select.Predicate,
            select.GroupBy,
            having,
            select.Projection,
            select.Orderings,
            select.Offset,
            select.Limit
        );
    }

    protected override Expression VisitExtension(Expression node) =>
        node switch
        {
            ColumnExpression or SelectExpression => node,
            SqlFunctionExpression function when Aggregates.Contains(function.Name) => node,
            SqlExpression key when _keys.Contains(key) => new SqlFunctionExpression("MIN", [key], true, [true], key.Type, key.TypeMapping),
            _ => base.VisitExtension(node),
        };
}
