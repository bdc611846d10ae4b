using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Query.Translators;

internal sealed class StringMethodTranslator(ISqlExpressionFactory sql) : IMethodCallTranslator
{
    public SqlExpression? Translate(
        SqlExpression? instance,
        MethodInfo method,
        IReadOnlyList<SqlExpression> arguments,
        IDiagnosticsLogger<DbLoggerCategory.Query> logger
    )
    {
        if (method.DeclaringType == typeof(string) && instance is not null)
        {
            return TranslateInstance(instance, method, arguments);
        }

        return method.DeclaringType == typeof(Enumerable) && arguments is [{ } text] && text.Type == typeof(string)
            ? method.Name switch
            {
                nameof(Enumerable.FirstOrDefault) => sql.Call("LEFT", method.ReturnType, text, sql.Constant(1)),
                nameof(Enumerable.LastOrDefault) => sql.Call("RIGHT", method.ReturnType, text, sql.Constant(1)),
                _ => null,
            }
            : null;
    }

    private SqlExpression? TranslateInstance(SqlExpression text, MethodInfo method, IReadOnlyList<SqlExpression> arguments) =>
        (method.Name, arguments) switch
        {
            (nameof(string.Contains), [var part]) => sql.GreaterThan(Locate(text, part), sql.Constant(0)),
            (nameof(string.IndexOf), [var part]) => sql.Subtract(Locate(text, part), sql.Constant(1)),
            (nameof(string.IndexOf), [var part, var start]) when start.Type == typeof(int) => sql.Subtract(
                Locate(text, part, Next(start)),
                sql.Constant(1)
            ),
            (nameof(string.Replace), [var old, var @new]) => Text("REPLACE", text, sql.TextLike(text, old), sql.TextLike(text, @new)),
            (nameof(string.Substring), [var start]) => Text("SUBSTRING", text, Next(start)),
            (nameof(string.Substring), [var start, var length]) => Text("SUBSTRING", text, Next(start), length),
            (nameof(string.ToUpper) or nameof(string.ToUpperInvariant), []) => Text("UPPER", text),
            (nameof(string.ToLower) or nameof(string.ToLowerInvariant), []) => Text("LOWER", text),
            (nameof(string.PadLeft), [var width]) => Pad("LPAD", text, width, sql.Constant(" ")),
            (nameof(string.PadLeft), [var width, var with]) => Pad("LPAD", text, width, with),
            (nameof(string.PadRight), [var width]) => Pad("RPAD", text, width, sql.Constant(" ")),
            (nameof(string.PadRight), [var width, var with]) => Pad("RPAD", text, width, with),
            _ => null,
        };

    private SqlExpression Text(string function, SqlExpression text, params ReadOnlySpan<SqlExpression> others) =>
        sql.Call(function, typeof(string), text.TypeMapping, [text, .. others]);

    private SqlExpression Locate(SqlExpression text, SqlExpression part, params ReadOnlySpan<SqlExpression> start) =>
        sql.Call("LOCATE", typeof(int), [sql.TextLike(text, part), text, .. start]);

    private SqlExpression Next(SqlExpression index) => sql.Add(index, sql.Constant(1));

    // The functions of the server also cut.
    private SqlExpression Pad(string function, SqlExpression text, SqlExpression width, SqlExpression with)
    {
        var length = sql.Call("CHAR_LENGTH", typeof(int), text);
        return Text(
            function,
            text,
            sql.Call("GREATEST", typeof(int), sql.ApplyDefaultTypeMapping(width), length),
            sql.TextLike(text, with)
        );
    }
}
