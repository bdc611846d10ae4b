using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Query.SqlGeneration;

internal sealed partial class MySqlQuerySqlGenerator
{
    // The table of a DELETE that must not have an alias.
    private TableExpression? _withoutAlias;

    // Whether a subquery over the table being changed must be hidden one level deeper.
    private bool _nestsSubqueries;

    protected override Expression VisitColumn(ColumnExpression columnExpression)
    {
        if (_withoutAlias is not { } table || table.Alias != columnExpression.TableAlias)
        {
            return base.VisitColumn(columnExpression);
        }

        Sql.Append(Delimited(table.Name)).Append(".").Append(Delimited(columnExpression.Name));
        return columnExpression;
    }

    protected override Expression VisitDelete(DeleteExpression deleteExpression)
    {
        var (table, select) = (deleteExpression.Table, deleteExpression.SelectExpression);
        if (select.Tables is [_])
        {
            _withoutAlias = table;
            _nestsSubqueries = !serverVersion.IsMariaDb;
            Sql.Append("DELETE FROM ").Append(Delimited(table.Name));
        }
        else
        {
            _nestsSubqueries = true;
            Sql.Append("DELETE ").Append(Delimited(table.Alias));
            GenerateFrom(select);
        }

        GenerateRestriction(select);
        return deleteExpression;
    }

    protected override Expression VisitUpdate(UpdateExpression updateExpression)
    {
        var (setters, select) = (SetterOrder.Of(updateExpression), updateExpression.SelectExpression);
        _nestsSubqueries = !serverVersion.IsMariaDb;
        Sql.Append("UPDATE ");
        foreach (var table in select.Tables)
        {
            Visit(table);
            Sql.AppendLine();
        }

        Sql.Append("SET ");
        for (var i = 0; i < setters.Count; i++)
        {
            Sql.Append(i == 0 ? "" : ", ");
            Visit(setters[i].Column);
            Sql.Append(" = ");
            Visit(setters[i].Value);
        }

        GenerateRestriction(select);
        return updateExpression;
    }

    private void GenerateRestriction(SelectExpression select)
    {
        if (select.Predicate is { } predicate)
        {
            Sql.AppendLine().Append("WHERE ");
            Visit(predicate);
        }

        GenerateOrderings(select);
        GenerateLimitOffset(select);
    }
}
