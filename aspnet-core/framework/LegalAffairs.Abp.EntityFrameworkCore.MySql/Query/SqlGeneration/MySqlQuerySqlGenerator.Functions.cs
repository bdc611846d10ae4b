using System.Linq.Expressions;
using LegalAffairs.Abp.EntityFrameworkCore.MySql.Query.Translators;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Query.SqlGeneration;

internal sealed partial class MySqlQuerySqlGenerator
{
    protected override Expression VisitSqlFunction(SqlFunctionExpression sqlFunctionExpression)
    {
        switch (sqlFunctionExpression)
        {
            case { Name: StringAggregateTranslator.Function, Arguments: { } arguments }:
                GenerateGroupConcat(arguments[0], arguments[1], [.. arguments.Skip(2)]);
                return sqlFunctionExpression;
            case { Name: "AVG", Arguments: [var number] } when number.ProviderType() == typeof(decimal):
                var distinct = number as DistinctExpression;
                Sql.Append(distinct is null ? "AVG(" : "AVG(DISTINCT ");
                GenerateWideDecimal(distinct?.Operand ?? number);
                Sql.Append(")");
                return sqlFunctionExpression;
            default:
                return base.VisitSqlFunction(sqlFunctionExpression);
        }
    }

    protected override void GenerateValues(ValuesExpression valuesExpression)
    {
        if (valuesExpression.RowValues is not { Count: > 0 } rows)
        {
            base.GenerateValues(valuesExpression);
            return;
        }

        for (var row = 0; row < rows.Count; row++)
        {
            Sql.Append(row == 0 ? "SELECT " : " UNION ALL SELECT ");
            for (var column = 0; column < rows[row].Values.Count; column++)
            {
                Sql.Append(column == 0 ? "" : ", ");
                GenerateValue(rows[row].Values[column]);
                Sql.Append(row == 0 ? AliasSeparator + Delimited(valuesExpression.ColumnNames[column]) : "");
            }
        }
    }

    // Parameters reach the server as texts; in a table of values no column tells their type and collation.
    private void GenerateValue(SqlExpression value)
    {
        var type = value.ProviderType();
        if (type == typeof(string))
        {
            Visit(value);
            Sql.Append(" COLLATE ").Append(serverVersion.DefaultCollation);
        }
        else if (value is SqlParameterExpression && CastTypes.IsTemporal(type))
        {
            Sql.Append("CAST(");
            Visit(value);
            Sql.Append(" AS ").Append(CastTypes.Of(type, type)).Append(")");
        }
        else
        {
            Visit(value);
        }
    }

    private void GenerateGroupConcat(SqlExpression text, SqlExpression separator, SqlExpression[] orderings)
    {
        Sql.Append("GROUP_CONCAT(");
        Visit(text);
        for (var i = 0; i < orderings.Length; i += 2)
        {
            Sql.Append(i == 0 ? " ORDER BY " : ", ");
            Visit(orderings[i]);
            Sql.Append(" ");
            Visit(orderings[i + 1]);
        }

        Sql.Append(" SEPARATOR ");
        Visit(separator);
        Sql.Append(")");
    }
}
