using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Query.Translators;

/// <summary>Convert.ToInt32 and its like, between numbers, texts of numbers and Booleans.</summary>
internal sealed class ConvertTranslator(ISqlExpressionFactory sql) : IMethodCallTranslator
{
    private static readonly HashSet<string> Methods = new(StringComparer.Ordinal)
    {
        nameof(Convert.ToBoolean),
        nameof(Convert.ToByte),
        nameof(Convert.ToInt16),
        nameof(Convert.ToInt32),
        nameof(Convert.ToInt64),
        nameof(Convert.ToDouble),
        nameof(Convert.ToDecimal),
    };

    public SqlExpression? Translate(
        SqlExpression? instance,
        MethodInfo method,
        IReadOnlyList<SqlExpression> arguments,
        IDiagnosticsLogger<DbLoggerCategory.Query> logger
    )
    {
        if (method.DeclaringType != typeof(Convert) || !Methods.Contains(method.Name) || arguments is not [var value])
        {
            return null;
        }

        value = sql.ApplyDefaultTypeMapping(value);
        var from = Type.GetTypeCode(value.ProviderType());
        return (from, method.ReturnType) switch
        {
            (TypeCode.Object or TypeCode.DateTime or TypeCode.Char, _) => null,
            // "True" is no number.
            (TypeCode.String, { } to) when to == typeof(bool) => null,
            _ when value.ProviderType() == method.ReturnType => value,
            // Unlike a cast, Convert rounds.
            (TypeCode.Decimal, { } to) when IsInteger(to) => sql.Convert(sql.RoundToEven(value, 0), to),
            (TypeCode.Single or TypeCode.Double, { } to) when IsInteger(to) => sql.Convert(sql.Digits("ROUND", value, 0), to),
            (_, { } to) => sql.Convert(value, to),
        };
    }

    private static bool IsInteger(Type type) => Type.GetTypeCode(type) is >= TypeCode.SByte and <= TypeCode.UInt64;
}
