using System.Globalization;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Query.Translators;

/// <summary>Cuts all that .NET takes for white space, as the ideographic space of Chinese texts; the server's own TRIM knows only blanks.</summary>
internal sealed class StringTrimTranslator(ISqlExpressionFactory sql) : IMethodCallTranslator
{
    private const string WhiteSpace = @"[\x{9}-\x{D}\x{20}\x{85}\x{A0}\x{1680}\x{2000}-\x{200A}\x{2028}\x{2029}\x{202F}\x{205F}\x{3000}]";

    public SqlExpression? Translate(
        SqlExpression? instance,
        MethodInfo method,
        IReadOnlyList<SqlExpression> arguments,
        IDiagnosticsLogger<DbLoggerCategory.Query> logger
    )
    {
        if (method.DeclaringType != typeof(string))
        {
            return null;
        }

        if (method.Name == nameof(string.IsNullOrWhiteSpace))
        {
            return sql.OrElse(sql.IsNull(arguments[0]), sql.Equal(Without(arguments[0], $"^{WhiteSpace}+"), sql.Constant(string.Empty)));
        }

        return instance is not null && CharactersOf(arguments) is { } characters
            ? method.Name switch
            {
                nameof(string.TrimStart) => Without(instance, $"^{characters}+"),
                nameof(string.TrimEnd) => Without(instance, $@"{characters}+\z"),
                nameof(string.Trim) => Without(instance, $@"^{characters}+|{characters}+\z"),
                _ => null,
            }
            : null;
    }

    private static string? CharactersOf(IReadOnlyList<SqlExpression> arguments) =>
        arguments switch
        {
            [] => WhiteSpace,
            [SqlConstantExpression { Value: char single }] => Class([single]),
            [SqlConstantExpression { Value: char[] several }] => several.Length == 0 ? WhiteSpace : Class(several),
            _ => null,
        };

    private static string Class(char[] characters) =>
        $"[{string.Concat(characters.Select(c => string.Create(CultureInfo.InvariantCulture, $@"\x{{{(int)c:X}}}")))}]";

    private SqlExpression Without(SqlExpression text, string pattern) =>
        sql.Call("REGEXP_REPLACE", typeof(string), text.TypeMapping, text, sql.Constant(pattern), sql.Constant(string.Empty));
}
