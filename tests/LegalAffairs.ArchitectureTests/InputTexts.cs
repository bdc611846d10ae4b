using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace LegalAffairs.ArchitectureTests;

/// <summary>Every string that an endpoint reads from a request, however deep.</summary>
internal static class InputTexts
{
    public static IEnumerable<(string Name, bool IsBounded)> Of(ControllerActionDescriptor action)
    {
        var visited = new HashSet<Type>();
        foreach (var parameter in action.MethodInfo.GetParameters())
        {
            if (parameter.ParameterType == typeof(string))
            {
                yield return ($"{action.ControllerTypeInfo.Name}.{action.MethodInfo.Name}({parameter.Name})", IsBounded(parameter));
            }

            foreach (var text in Of(parameter.ParameterType, visited))
            {
                yield return text;
            }
        }
    }

    private static IEnumerable<(string Name, bool IsBounded)> Of(Type type, HashSet<Type> visited)
    {
        if (ElementOf(type) is not { } input || !visited.Add(input))
        {
            yield break;
        }

        foreach (var property in input.GetProperties().Where(p => p.CanWrite))
        {
            if (property.PropertyType == typeof(string))
            {
                yield return ($"{property.DeclaringType!.Name}.{property.Name}", IsBounded(property) || IsBounded(ParameterOf(property)));
            }

            foreach (var text in Of(property.PropertyType, visited))
            {
                yield return text;
            }
        }
    }

    // A class of ours, itself or as an element of a list.
    private static Type? ElementOf(Type type) =>
        type.IsArray ? ElementOf(type.GetElementType()!)
        : type.IsGenericType ? type.GetGenericArguments().Select(ElementOf).FirstOrDefault(t => t is not null)
        : type.IsClass && type.Namespace?.StartsWith("LegalAffairs.", StringComparison.Ordinal) == true ? type
        : null;

    // Of a record, attributes stand on the parameter.
    private static ParameterInfo? ParameterOf(PropertyInfo property) =>
        property.DeclaringType!.GetConstructors().SelectMany(c => c.GetParameters()).FirstOrDefault(p => p.Name == property.Name);

    private static bool IsBounded(ICustomAttributeProvider? target) =>
        target
            ?.GetCustomAttributes(inherit: true)
            .Any(a => a is StringLengthAttribute or MaxLengthAttribute or LengthAttribute or AllowedValuesAttribute) == true;
}
