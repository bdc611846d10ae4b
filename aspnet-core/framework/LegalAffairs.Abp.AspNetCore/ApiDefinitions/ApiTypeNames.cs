using System.Collections;
using LegalAffairs.Abp.Content;

namespace LegalAffairs.Abp.AspNetCore.ApiDefinitions;

/// <summary>Names of types as ABP's proxy schematic writes and reads them.</summary>
internal static class ApiTypeNames
{
    // Base DTOs exist in @abp/ng.core under ABP's names.
    public static string Of(Type type) => Generic(type, Of, PlainName);

    public static string Simple(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Simple(underlying) + "?";
        }

        if (type.IsEnum)
        {
            return "enum";
        }

        return SimpleName(type) ?? Generic(type, Simple, PlainName);
    }

    public static bool IsStream(Type type) => typeof(IRemoteStreamContent).IsAssignableFrom(type);

    public static Type? ElementOf(Type type) =>
        type.IsArray ? type.GetElementType()
        : type != typeof(string) && DictionaryOf(type) is null && typeof(IEnumerable).IsAssignableFrom(type) && type.IsGenericType
            ? type.GetGenericArguments()[0]
        : null;

    public static (Type Key, Type Value)? DictionaryOf(Type type)
    {
        var arguments = type.IsGenericType ? type.GetGenericArguments() : [];
        var isDictionary = arguments.Length == 2 && type.Name.Contains("Dictionary", StringComparison.Ordinal);
        return isDictionary ? (arguments[0], arguments[1]) : null;
    }

    private static string? SimpleName(Type type) =>
        Type.GetTypeCode(type) switch
        {
            TypeCode.Boolean => "boolean",
            TypeCode.String or TypeCode.Char or TypeCode.DateTime => "string",
            TypeCode.Object when type == typeof(Guid) || type == typeof(DateOnly) || type == typeof(TimeOnly) || type == typeof(TimeSpan) =>
                "string",
            TypeCode.Object when type == typeof(DateTimeOffset) => "string",
            TypeCode.Object when type == typeof(object) => "object",
            TypeCode.Object => null,
            _ => "number",
        };

    private static string Generic(Type type, Func<Type, string> nameOf, Func<Type, string> plain)
    {
        if (ElementOf(type) is { } element)
        {
            return $"[{nameOf(element)}]";
        }

        if (DictionaryOf(type) is { } dictionary)
        {
            return $"{{{nameOf(dictionary.Key)}:{nameOf(dictionary.Value)}}}";
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return nameOf(underlying) + "?";
        }

        if (IsStream(type))
        {
            return "Volo.Abp.Content.IRemoteStreamContent";
        }

        return type.IsGenericType ? $"{plain(type)}<{string.Join(',', type.GetGenericArguments().Select(nameOf))}>" : plain(type);
    }

    // A type parameter has no full name.
    private static string PlainName(Type type) => AbpName((type.FullName ?? type.Name).Split('`')[0]);

    private static string AbpName(string name) =>
        name.StartsWith("LegalAffairs.Abp.", StringComparison.Ordinal) ? "Volo.Abp." + name["LegalAffairs.Abp.".Length..] : name;
}
