using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Query.Translators;

/// <summary>Math and MathF but for rounding. What has no value, such as the root of -1, is null and not NaN.</summary>
internal sealed class MathTranslator(ISqlExpressionFactory sql) : IMethodCallTranslator
{
    private static readonly Dictionary<(string Name, int Arguments), string> Functions = new()
    {
        [(nameof(Math.Abs), 1)] = "ABS",
        [(nameof(Math.Acos), 1)] = "ACOS",
        [(nameof(Math.Asin), 1)] = "ASIN",
        [(nameof(Math.Atan), 1)] = "ATAN",
        [(nameof(Math.Atan2), 2)] = "ATAN2",
        [(nameof(Math.Ceiling), 1)] = "CEILING",
        [(nameof(Math.Cos), 1)] = "COS",
        [(nameof(Math.Exp), 1)] = "EXP",
        [(nameof(Math.Floor), 1)] = "FLOOR",
        [(nameof(Math.Log), 1)] = "LN",
        [(nameof(Math.Log2), 1)] = "LOG2",
        [(nameof(Math.Log10), 1)] = "LOG10",
        [(nameof(Math.Pow), 2)] = "POW",
        [(nameof(Math.Sign), 1)] = "SIGN",
        [(nameof(Math.Sin), 1)] = "SIN",
        [(nameof(Math.Sqrt), 1)] = "SQRT",
        [(nameof(Math.Tan), 1)] = "TAN",
    };

    public SqlExpression? Translate(
        SqlExpression? instance,
        MethodInfo method,
        IReadOnlyList<SqlExpression> arguments,
        IDiagnosticsLogger<DbLoggerCategory.Query> logger
    )
    {
        if (method.DeclaringType != typeof(Math) && method.DeclaringType != typeof(MathF))
        {
            return null;
        }

        var mapping = ExpressionExtensions.InferTypeMapping(arguments);
        var mapped = arguments.Select(a => sql.ApplyTypeMapping(a, mapping)).ToArray();
        // The sign is an int, whatever it is the sign of.
        var resultMapping = method.Name == nameof(Math.Sign) ? null : mapping;
        return (method.Name, mapped) switch
        {
            (nameof(Math.Truncate), [var number]) => sql.Call("TRUNCATE", method.ReturnType, mapping, number, sql.Constant(0)),
            (nameof(Math.Log), [var number, var @base]) => sql.Call("LOG", method.ReturnType, mapping, @base, number),
            _ when Functions.TryGetValue((method.Name, mapped.Length), out var name) => sql.Call(
                name,
                method.ReturnType,
                resultMapping,
                mapped
            ),
            _ => null,
        };
    }
}
