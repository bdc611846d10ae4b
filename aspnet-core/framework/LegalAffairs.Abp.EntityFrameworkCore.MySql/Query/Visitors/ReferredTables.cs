using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Query.Visitors;

/// <summary>Which tables an expression brings along, and which it reads. Aliases are unique in a query.</summary>
internal sealed class ReferredTables : ExpressionVisitor
{
    private readonly HashSet<string> _own = new(StringComparer.Ordinal);
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    public static bool LooksOutside(Expression expression)
    {
        var tables = new ReferredTables();
        // The condition of the join itself may look beside.
        tables.Visit(expression is JoinExpressionBase join ? join.Table : expression);
        return !tables._read.IsSubsetOf(tables._own);
    }

    protected override Expression VisitExtension(Expression node)
    {
        if (node is TableExpressionBase { Alias: { } alias })
        {
            _own.Add(alias);
        }
        else if (node is ColumnExpression column)
        {
            _read.Add(column.TableAlias);
        }

        return base.VisitExtension(node);
    }
}
