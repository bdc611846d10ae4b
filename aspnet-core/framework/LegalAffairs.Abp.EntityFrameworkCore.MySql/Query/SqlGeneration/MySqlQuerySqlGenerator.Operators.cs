using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Query.SqlGeneration;

internal sealed partial class MySqlQuerySqlGenerator
{
    protected override Expression VisitSqlBinary(SqlBinaryExpression sqlBinaryExpression)
    {
        switch (sqlBinaryExpression.OperatorType)
        {
            case ExpressionType.Add when sqlBinaryExpression.Type == typeof(string):
                GenerateConcat(sqlBinaryExpression);
                return sqlBinaryExpression;
            case ExpressionType.Divide when sqlBinaryExpression.ProviderType() == typeof(decimal):
                GenerateDecimalDivision(sqlBinaryExpression);
                return sqlBinaryExpression;
            case ExpressionType.And or ExpressionType.Or or ExpressionType.ExclusiveOr when IsSigned(sqlBinaryExpression):
                // Bit operators give unsigned numbers.
                Sql.Append("CAST(");
                base.VisitSqlBinary(sqlBinaryExpression);
                Sql.Append(" AS SIGNED)");
                return sqlBinaryExpression;
            case ExpressionType.Add or ExpressionType.Subtract or ExpressionType.Multiply or ExpressionType.Divide or ExpressionType.Modulo:
                base.VisitSqlBinary(sqlBinaryExpression.Update(Signed(sqlBinaryExpression.Left), Signed(sqlBinaryExpression.Right)));
                return sqlBinaryExpression;
            default:
                return base.VisitSqlBinary(sqlBinaryExpression);
        }
    }

    protected override string GetOperator(SqlBinaryExpression binaryExpression) =>
        binaryExpression.OperatorType == ExpressionType.Divide && binaryExpression.Left.IsInteger() && binaryExpression.Right.IsInteger()
            ? " DIV "
            : base.GetOperator(binaryExpression);

    protected override Expression VisitSqlUnary(SqlUnaryExpression sqlUnaryExpression)
    {
        switch (sqlUnaryExpression.OperatorType)
        {
            case ExpressionType.Convert:
                GenerateCast(sqlUnaryExpression);
                return sqlUnaryExpression;
            case ExpressionType.Not or ExpressionType.OnesComplement when IsSigned(sqlUnaryExpression):
                Sql.Append("CAST(");
                base.VisitSqlUnary(sqlUnaryExpression);
                Sql.Append(" AS SIGNED)");
                return sqlUnaryExpression;
            default:
                return base.VisitSqlUnary(sqlUnaryExpression);
        }
    }

    private static bool IsSigned(SqlExpression expression) =>
        Type.GetTypeCode(expression.ProviderType()) is TypeCode.SByte or TypeCode.Int16 or TypeCode.Int32 or TypeCode.Int64;

    // An operation with a small unsigned number is done unsigned and fails below zero, while in .NET it is done with int or long.
    private static SqlExpression Signed(SqlExpression operand) =>
        operand is not (SqlConstantExpression or SqlParameterExpression)
        && Type.GetTypeCode(operand.ProviderType()) is TypeCode.Byte or TypeCode.UInt16 or TypeCode.UInt32
            ? new SqlUnaryExpression(ExpressionType.Convert, operand, typeof(long), LongTypeMapping.Default)
            : operand;

    private void GenerateConcat(SqlBinaryExpression addition)
    {
        Sql.Append("CONCAT(");
        GenerateParts(addition);
        Sql.Append(")");

        void GenerateParts(SqlExpression expression)
        {
            if (expression is SqlBinaryExpression { OperatorType: ExpressionType.Add } inner && inner.Type == typeof(string))
            {
                GenerateParts(inner.Left);
                Sql.Append(", ");
                GenerateParts(inner.Right);
                return;
            }

            Visit(expression);
        }
    }

    // By itself the server gives a quotient only four digits more than the dividend has.
    private void GenerateDecimalDivision(SqlBinaryExpression division)
    {
        GenerateWideDecimal(division.Left);
        Sql.Append(GetOperator(division));
        var nested = RequiresParentheses(division, division.Right);
        Sql.Append(nested ? "(" : "");
        Visit(division.Right);
        Sql.Append(nested ? ")" : "");
    }

    private void GenerateWideDecimal(SqlExpression expression)
    {
        Sql.Append("CAST(");
        Visit(expression);
        Sql.Append(" AS ").Append(CastTypes.WideDecimal).Append(")");
    }

    private void GenerateCast(SqlUnaryExpression cast)
    {
        var (from, to) = (cast.Operand.ProviderType(), cast.ProviderType());
        if (from == to && to == typeof(decimal))
        {
            Visit(cast.Operand);
            return;
        }

        if (to == typeof(bool))
        {
            Sql.Append("(");
            Visit(cast.Operand);
            Sql.Append(" <> 0)");
            return;
        }

        // .NET cuts fractions off, the server rounds.
        var cuts = cast.IsInteger() && CastTypes.HasFraction(from);
        Sql.Append(cuts ? "CAST(TRUNCATE(" : "CAST(");
        Visit(cast.Operand);
        Sql.Append(cuts ? ", 0) AS " : " AS ").Append(CastTypes.Of(to, from)).Append(")");
    }
}
