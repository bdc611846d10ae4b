using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace LegalAffairs.Abp.AspNetCore.ApiDefinitions;

/// <summary>Gathers the types that actions mention, with their properties, down to the simple ones.</summary>
internal sealed class ApiTypeCollector
{
    private readonly NullabilityInfoContext _nullability = new();
    private readonly SortedDictionary<string, TypeApiDescriptionModel> _types = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, TypeApiDescriptionModel> Types => _types;

    public void Add(Type type)
    {
        var element = ApiTypeNames.ElementOf(type) ?? Nullable.GetUnderlyingType(type);
        if (element is not null)
        {
            Add(element);
            return;
        }

        if (ApiTypeNames.DictionaryOf(type) is { } dictionary)
        {
            Add(dictionary.Value);
            return;
        }

        if (type.IsGenericType)
        {
            Array.ForEach(type.GetGenericArguments(), Add);
            type = type.GetGenericTypeDefinition();
        }

        var isOurs = type.Namespace?.StartsWith("LegalAffairs.", StringComparison.Ordinal) == true && !ApiTypeNames.IsStream(type);
        if (isOurs && !type.IsGenericParameter && !_types.ContainsKey(KeyOf(type)))
        {
            Describe(type);
        }
    }

    private static string KeyOf(Type type) =>
        type.IsGenericTypeDefinition
            ? $"{ApiTypeNames.Of(type).Split('<')[0]}<{string.Join(',', type.GetGenericArguments().Select((_, i) => $"T{i}"))}>"
            : ApiTypeNames.Of(type);

    private void Describe(Type type)
    {
        if (type.IsEnum)
        {
            _types[KeyOf(type)] = new TypeApiDescriptionModel
            {
                BaseType = "System.Enum",
                IsEnum = true,
                EnumNames = Enum.GetNames(type),
                EnumValues = [.. Enum.GetValuesAsUnderlyingType(type).Cast<object>()],
            };
            return;
        }

        // Entered before its properties, because types may mention each other.
        var baseType = type.BaseType is { } b && b != typeof(object) && b != typeof(ValueType) ? b : null;
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(p =>
                p.GetCustomAttribute<JsonIgnoreAttribute>() is null && p.GetIndexParameters().Length == 0 && p.Name != "EqualityContract"
            )
            .ToList();
        _types[KeyOf(type)] = new TypeApiDescriptionModel
        {
            BaseType = baseType is null ? null : ApiTypeNames.Of(baseType),
            GenericArguments = type.IsGenericTypeDefinition ? [.. type.GetGenericArguments().Select(a => a.Name)] : null,
            Properties = [.. properties.Select(Describe)],
        };
        if (baseType is not null)
        {
            Add(baseType);
        }

        properties.ForEach(p => Add(p.PropertyType));
    }

    private PropertyApiDescriptionModel Describe(PropertyInfo property)
    {
        var isNullable = _nullability.Create(property).ReadState == NullabilityState.Nullable;
        var simple = property.PropertyType.IsGenericParameter ? property.PropertyType.Name : ApiTypeNames.Simple(property.PropertyType);
        return new PropertyApiDescriptionModel
        {
            Name = property.Name,
            Type = property.PropertyType.IsGenericParameter ? property.PropertyType.Name : ApiTypeNames.Of(property.PropertyType),
            TypeSimple = isNullable && !simple.EndsWith('?') ? simple + "?" : simple,
            IsRequired =
                property.GetCustomAttribute<RequiredAttribute>() is not null
                || property.GetCustomAttribute<RequiredMemberAttribute>() is not null,
            IsNullable = isNullable,
        };
    }
}
