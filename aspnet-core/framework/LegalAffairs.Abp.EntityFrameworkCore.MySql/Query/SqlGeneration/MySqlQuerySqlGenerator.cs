using System.Linq.Expressions;
using LegalAffairs.Abp.EntityFrameworkCore.MySql.Query.Visitors;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Query.SqlGeneration;

/// <summary>Writes queries in the dialect of MySQL and MariaDB.</summary>
internal sealed partial class MySqlQuerySqlGenerator(QuerySqlGeneratorDependencies dependencies, ServerVersion serverVersion)
    : QuerySqlGenerator(dependencies)
{
    // The largest LIMIT there is: OFFSET does not stand alone.
    private const string NoLimit = "18446744073709551610";

    protected override Expression VisitSelect(SelectExpression selectExpression)
    {
        if (selectExpression.Alias is not null && serverVersion.SupportsLateral && ReferredTables.LooksOutside(selectExpression))
        {
            Sql.Append("LATERAL ");
        }

        return base.VisitSelect(GroupKeyInHaving.Rewrite(selectExpression));
    }

    protected override void GeneratePseudoFromClause() => Sql.AppendLine().Append("FROM DUAL");

    protected override void GenerateLimitOffset(SelectExpression selectExpression)
    {
        if (selectExpression is { Limit: null, Offset: null })
        {
            return;
        }

        Sql.AppendLine().Append("LIMIT ");
        if (selectExpression.Limit is { } limit)
        {
            Visit(limit);
        }
        else
        {
            Sql.Append(NoLimit);
        }

        if (selectExpression.Offset is { } offset)
        {
            Sql.Append(" OFFSET ");
            Visit(offset);
        }
    }

    protected override Expression VisitCrossApply(CrossApplyExpression crossApplyExpression)
    {
        Sql.Append("CROSS JOIN ");
        Visit(crossApplyExpression.Table);
        return crossApplyExpression;
    }

    protected override Expression VisitOuterApply(OuterApplyExpression outerApplyExpression)
    {
        Sql.Append("LEFT JOIN ");
        Visit(outerApplyExpression.Table);
        Sql.Append(" ON TRUE");
        return outerApplyExpression;
    }

    protected override void GenerateIn(InExpression inExpression, bool negated)
    {
        if (inExpression.Subquery is not { } subquery || !MustBeNested(subquery))
        {
            base.GenerateIn(inExpression, negated);
            return;
        }

        Visit(inExpression.Item);
        Sql.Append(negated ? " NOT IN (" : " IN (").AppendLine();
        using (Sql.Indent())
        {
            Sql.AppendLine("SELECT * FROM (");
            using (Sql.Indent())
            {
                Visit(subquery);
            }

            Sql.AppendLine().Append(")").Append(AliasSeparator).AppendLine(Delimited("nested"));
        }

        Sql.Append(")");
    }

    protected override void GenerateLike(LikeExpression likeExpression, bool negated)
    {
        if (likeExpression.EscapeChar is not null)
        {
            base.GenerateLike(likeExpression, negated);
            return;
        }

        Visit(likeExpression.Match);
        Sql.Append(negated ? " NOT LIKE " : " LIKE ");
        GenerateUnescaped(likeExpression.Pattern);
    }

    protected override void GenerateSetOperationOperand(SetOperationBase setOperation, SelectExpression operand)
    {
        if (operand is { Orderings: [], Limit: null, Offset: null })
        {
            base.GenerateSetOperationOperand(setOperation, operand);
            return;
        }

        Sql.AppendLine("(");
        using (Sql.Indent())
        {
            Visit(operand);
        }

        Sql.AppendLine().Append(")");
    }

    // A limit is not allowed right inside of IN; nor, on most paths, the table that is being changed.
    private bool MustBeNested(SelectExpression subquery) =>
        (subquery.Limit ?? subquery.Offset) is not null || (_nestsSubqueries && !ReferredTables.LooksOutside(subquery));

    // Without an escape character a backslash stands for itself, but here it is one by default.
    private void GenerateUnescaped(SqlExpression pattern)
    {
        if (pattern is SqlConstantExpression { Value: string text })
        {
            Visit(new SqlConstantExpression(text.Replace("\\", @"\\", StringComparison.Ordinal), pattern.TypeMapping));
            return;
        }

        Sql.Append("REPLACE(");
        Visit(pattern);
        Sql.Append(@", '\\', '\\\\')");
    }

    private string Delimited(string name) => Dependencies.SqlGenerationHelper.DelimitIdentifier(name);
}
