using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Query.Translators;

internal static class Rounding
{
    public static SqlExpression Digits(this ISqlExpressionFactory sql, string function, SqlExpression number, int digits) =>
        sql.Call(function, number.Type, number.TypeMapping, number, sql.Constant(digits));

    /// <summary>A half goes to the even neighbour; that is the cut number when its last digit is even.</summary>
    public static SqlExpression RoundToEven(this ISqlExpressionFactory sql, SqlExpression number, int digits)
    {
        var unit = 1m;
        for (var i = 0; i < digits; i++)
        {
            unit /= 10;
        }

        var cut = sql.Digits("TRUNCATE", number, digits);
        var rest = sql.Call("ABS", number.Type, number.TypeMapping, sql.Subtract(number, cut));
        var units = sql.Digits("TRUNCATE", sql.Multiply(number, sql.Constant(decimal.Round(1 / unit))), 0);
        var isHalf = sql.Equal(rest, sql.Constant(unit / 2));
        var isEven = sql.Equal(sql.Modulo(units, sql.Constant(2m)), sql.Constant(0m));
        return sql.Case([new CaseWhenClause(sql.AndAlso(isHalf, isEven), cut)], sql.Digits("ROUND", number, digits));
    }
}
