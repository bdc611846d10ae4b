using System.Reflection;
using LegalAffairs.Abp.Domain.Entities;

namespace LegalAffairs.ArchitectureTests;

public sealed class EntityTests
{
    private static readonly IReadOnlyList<Type> Entities =
    [
        .. Projects.ProductTypes.Where(t => t.IsClass && typeof(IEntity).IsAssignableFrom(t)),
    ];

    [Fact]
    public void State_changes_only_through_methods_that_are_named_for_the_act()
    {
        Entities.Count.ShouldBeGreaterThan(10);
        var violations =
            from entity in Entities
            from property in entity.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
            where property.SetMethod is { IsPublic: true } && !IsDemandedByTheFramework(entity, property) && !IsOverride(property)
            select $"{entity.FullName}.{property.Name}";
        violations.ShouldBeEmpty();
    }

    [Fact]
    public void Lists_of_parts_cannot_be_changed_from_outside()
    {
        var violations =
            from entity in Entities
            from property in entity.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
            where property.PropertyType.IsGenericType
            let definition = property.PropertyType.GetGenericTypeDefinition()
            where definition == typeof(List<>) || definition == typeof(IList<>) || definition == typeof(ICollection<>)
            select $"{entity.FullName}.{property.Name}";
        violations.ShouldBeEmpty();
    }

    // An override is as open as what it overrides, such as a property of ASP.NET Core Identity's user.
    private static bool IsOverride(PropertyInfo property) =>
        property.SetMethod!.GetBaseDefinition().DeclaringType != property.SetMethod.DeclaringType;

    // The context fills audit properties and stamps through these interfaces.
    private static bool IsDemandedByTheFramework(Type entity, PropertyInfo property) =>
        entity
            .GetInterfaces()
            .Where(i => i.Namespace?.StartsWith("LegalAffairs.Abp.Domain.Entities", StringComparison.Ordinal) == true)
            .Select(i => i.GetProperty(property.Name))
            .Any(p => p?.SetMethod is not null);
}
