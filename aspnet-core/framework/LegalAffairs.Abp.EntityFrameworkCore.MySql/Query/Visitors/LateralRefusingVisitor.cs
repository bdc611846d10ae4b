using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Query.Visitors;

/// <summary>Refuses, before the server does, subqueries in FROM that look at tables outside of themselves.</summary>
internal sealed class LateralRefusingVisitor : ExpressionVisitor
{
    protected override Expression VisitExtension(Expression node)
    {
        if (node is ShapedQueryExpression shaped)
        {
            Visit(shaped.QueryExpression);
            Visit(shaped.ShaperExpression);
            return node;
        }

        if (node is SelectExpression select)
        {
            foreach (var table in select.Tables)
            {
                Check(table);
            }
        }
        else if (
            node is InExpression { Subquery: { } subquery }
            && (subquery.Limit ?? subquery.Offset) is not null
            && ReferredTables.LooksOutside(subquery)
        )
        {
            // A limit inside of IN is only allowed one level deeper, in a FROM.
            Refuse("a subquery with a limit after IN looks at the tables around it");
        }

        return base.VisitExtension(node);
    }

    private static void Check(TableExpressionBase table)
    {
        if (table is CrossApplyExpression or OuterApplyExpression)
        {
            Refuse("a subquery in FROM looks at the tables beside it (LATERAL)");
        }

        if (
            (table is JoinExpressionBase join ? join.Table : table) is SelectExpression or SetOperationBase or ValuesExpression
            && ReferredTables.LooksOutside(table)
        )
        {
            Refuse("a subquery in FROM looks at the tables around it");
        }
    }

    private static void Refuse(string reason) =>
        throw new InvalidOperationException(
            $"The LINQ expression could not be translated: {reason}, which MariaDB does not know. "
                + "Rewrite the query, for example with a join or in two steps."
        );
}
