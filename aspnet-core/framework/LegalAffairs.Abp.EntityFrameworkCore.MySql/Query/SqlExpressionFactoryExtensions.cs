using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Query;

internal static class SqlExpressionFactoryExtensions
{
    /// <summary>A function that gives null when an argument is null.</summary>
    public static SqlExpression Call(this ISqlExpressionFactory sql, string name, Type type, params SqlExpression[] arguments) =>
        sql.Call(name, type, null, arguments);

    public static SqlExpression Call(
        this ISqlExpressionFactory sql,
        string name,
        Type type,
        RelationalTypeMapping? typeMapping,
        params SqlExpression[] arguments
    ) => sql.Function(name, arguments, nullable: true, arguments.Select(a => a is not SqlFragmentExpression), type, typeMapping);

    /// <summary>The type that the database sees: that of the number behind an enum, for example.</summary>
    public static Type ProviderType(this SqlExpression expression)
    {
        var type = expression.TypeMapping?.Converter?.ProviderClrType ?? expression.TypeMapping?.ClrType ?? expression.Type;
        type = type.UnwrapNullable();
        return type.IsEnum ? Enum.GetUnderlyingType(type) : type;
    }

    public static Type UnwrapNullable(this Type type) => Nullable.GetUnderlyingType(type) ?? type;

    public static bool IsInteger(this SqlExpression expression) =>
        Type.GetTypeCode(expression.ProviderType()) is >= TypeCode.SByte and <= TypeCode.UInt64;

    /// <summary>An argument in the type of the text that it is looked for in; a character keeps its own, for it has a converter.</summary>
    public static SqlExpression TextLike(this ISqlExpressionFactory sql, SqlExpression text, SqlExpression argument) =>
        argument.Type == typeof(char)
            ? sql.ApplyDefaultTypeMapping(argument)
            : sql.ApplyTypeMapping(argument, ExpressionExtensions.InferTypeMapping(text, argument));
}
