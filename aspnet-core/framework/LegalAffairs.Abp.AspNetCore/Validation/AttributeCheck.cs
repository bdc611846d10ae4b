using System.Collections;
using System.Collections.Concurrent;
using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace LegalAffairs.Abp.AspNetCore.Validation;

/// <summary>
/// Whether an input satisfies all its attributes, at a tenth of what the model validator costs. It does not say what is wrong, and leaves to the model
/// validator whatever it cannot judge.
/// </summary>
internal static class AttributeCheck
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<CheckedProperty>?> Known = new();

    public static bool IsSurelyValid(object input) =>
        Known.GetOrAdd(input.GetType(), Find) is { } properties && properties.All(p => p.IsSurelyValid(input));

    /// <summary>Null for a type whose rules are not only in the attributes of its properties.</summary>
    private static List<CheckedProperty>? Find(Type type) =>
        type.IsAssignableTo(typeof(IValidatableObject)) || type.IsDefined(typeof(ValidationAttribute), inherit: true)
            ? null
            : type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
                .Where(p => p.CanRead && p.GetIndexParameters().Length == 0)
                .Select(p => new CheckedProperty(p))
                .ToList();

    private sealed class CheckedProperty(PropertyInfo property)
    {
        private readonly ValidationAttribute[] _attributes = [.. property.GetCustomAttributes<ValidationAttribute>(inherit: true)];
        private readonly bool _isPlain = IsPlain(property.PropertyType);

        public bool IsSurelyValid(object owner)
        {
            var value = property.GetValue(owner);
            return Array.TrueForAll(_attributes, a => !a.RequiresValidationContext && a.IsValid(value))
                && (_isPlain || HasValidParts(value));
        }

        private static bool HasValidParts(object? value) =>
            value switch
            {
                null => true,
                IEnumerable items => items.Cast<object?>().All(i => i is null || IsPlain(i.GetType()) || AttributeCheck.IsSurelyValid(i)),
                _ => AttributeCheck.IsSurelyValid(value),
            };

        private static bool IsPlain(Type type) => type.IsValueType || type == typeof(string);
    }
}
