using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Query.Visitors;

/// <summary>Lets ExecuteUpdate and ExecuteDelete keep joins, or an order with a limit, but never both: that is what the server takes.</summary>
internal sealed class MySqlQueryableMethodTranslatingExpressionVisitor : RelationalQueryableMethodTranslatingExpressionVisitor
{
    private readonly ParameterTranslationMode _collectionMode;

    public MySqlQueryableMethodTranslatingExpressionVisitor(
        QueryableMethodTranslatingExpressionVisitorDependencies dependencies,
        RelationalQueryableMethodTranslatingExpressionVisitorDependencies relationalDependencies,
        RelationalQueryCompilationContext queryCompilationContext
    )
        : base(dependencies, relationalDependencies, queryCompilationContext) =>
        _collectionMode = RelationalOptionsExtension.Extract(queryCompilationContext.ContextOptions).ParameterizedCollectionMode;

    private MySqlQueryableMethodTranslatingExpressionVisitor(MySqlQueryableMethodTranslatingExpressionVisitor parent)
        : base(parent) => _collectionMode = parent._collectionMode;

    protected override QueryableMethodTranslatingExpressionVisitor CreateSubqueryVisitor() =>
        new MySqlQueryableMethodTranslatingExpressionVisitor(this);

    // The server has no parameters that hold lists.
    protected override ShapedQueryExpression? TranslateParameterQueryRoot(ParameterQueryRootExpression parameterQueryRootExpression)
    {
        var list = parameterQueryRootExpression.QueryParameterExpression;
        return (list.TranslationMode ?? _collectionMode) == ParameterTranslationMode.Parameter
            ? base.TranslateParameterQueryRoot(
                new ParameterQueryRootExpression(
                    parameterQueryRootExpression.ElementType,
                    new QueryParameterExpression(list.Name, list.Type, ParameterTranslationMode.MultipleParameters)
                )
            )
            : base.TranslateParameterQueryRoot(parameterQueryRootExpression);
    }

    protected override bool IsValidSelectExpressionForExecuteDelete(SelectExpression selectExpression) => IsModifiable(selectExpression);

    protected override bool IsValidSelectExpressionForExecuteUpdate(
        SelectExpression selectExpression,
        TableExpressionBase targetTable,
        [NotNullWhen(true)] out TableExpression? tableExpression
    )
    {
        tableExpression = (targetTable is JoinExpressionBase join ? join.Table : targetTable) as TableExpression;
        return tableExpression is not null && IsModifiable(selectExpression);
    }

    private static bool IsModifiable(SelectExpression select) =>
        select is { IsDistinct: false, GroupBy: [], Having: null, Offset: null }
        && select.Tables switch
        {
            [TableExpression] => true,
            [_] => false,
            var joined => select is { Orderings: [], Limit: null }
                && joined.All(t => t is not (CrossApplyExpression or OuterApplyExpression)),
        };
}
