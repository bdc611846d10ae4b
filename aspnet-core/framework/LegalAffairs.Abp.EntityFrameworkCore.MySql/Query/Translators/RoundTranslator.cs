using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Query.Translators;

/// <summary>Math.Round: .NET rounds a half to the even neighbour, the server rounds decimals away from zero and only doubles to even.</summary>
internal sealed class RoundTranslator(ISqlExpressionFactory sql) : IMethodCallTranslator
{
    private const int MaxDigits = 15;

    public SqlExpression? Translate(
        SqlExpression? instance,
        MethodInfo method,
        IReadOnlyList<SqlExpression> arguments,
        IDiagnosticsLogger<DbLoggerCategory.Query> logger
    )
    {
        var isMath =
            method.DeclaringType == typeof(Math) || method.DeclaringType == typeof(MathF) || method.DeclaringType == typeof(decimal);
        if (!isMath || method.Name != nameof(Math.Round) || Digits(arguments) is not { } digits || Mode(arguments) is not { } mode)
        {
            return null;
        }

        return (mode, arguments[0].ProviderType() == typeof(decimal)) switch
        {
            (MidpointRounding.ToEven, true) => sql.RoundToEven(arguments[0], digits),
            (MidpointRounding.ToEven, false) or (MidpointRounding.AwayFromZero, true) => sql.Digits("ROUND", arguments[0], digits),
            (MidpointRounding.ToZero, _) => sql.Digits("TRUNCATE", arguments[0], digits),
            _ => null,
        };
    }

    // Known digits only: they become part of the SQL.
    private static int? Digits(IReadOnlyList<SqlExpression> arguments) =>
        arguments.Skip(1).FirstOrDefault(a => a.Type == typeof(int)) switch
        {
            null => 0,
            SqlConstantExpression { Value: int and >= 0 and <= MaxDigits and var digits } => digits,
            _ => null,
        };

    private static MidpointRounding? Mode(IReadOnlyList<SqlExpression> arguments) =>
        arguments.FirstOrDefault(a => a.Type == typeof(MidpointRounding)) switch
        {
            null => MidpointRounding.ToEven,
            SqlConstantExpression { Value: MidpointRounding mode } => mode,
            _ => null,
        };
}
