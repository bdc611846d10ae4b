using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.Localization;
using LegalAffairs.Abp.Modularity;

namespace LegalAffairs.AuditLogging.AuditLogs;

/// <summary>What readers call entities and their properties: "Entity:TaskPlan" and "DisplayName:Title" of the resources of the module that owns them, else the code's own name.</summary>
internal sealed class EntityTexts(AbpApplication application, LocalizationResources resources) : ISingletonDependency
{
    private readonly FrozenDictionary<string, KnownType> _knownTypes = application
        .Modules.Select(m => m.Assembly)
        .Distinct()
        .SelectMany(a => EntityTypesOf(a).Select(t => KeyValuePair.Create(t.FullName!, new KnownType(t, ResourcesOf(a)))))
        .ToFrozenDictionary(StringComparer.Ordinal);

    public string NameOf(string entityTypeFullName)
    {
        var name = ShortName(entityTypeFullName);
        return Find(entityTypeFullName, $"Entity:{name}") ?? name;
    }

    public string NameOf(string entityTypeFullName, string propertyName) =>
        Find(entityTypeFullName, $"DisplayName:{propertyName}") ?? propertyName;

    /// <summary>"Enum:Grade.4" or "Enum:Grade.Excellent" for a value of an enumeration; any other value, and one without words, as it was noted.</summary>
    public string? ValueOf(string entityTypeFullName, string propertyName, string? value)
    {
        var property = _knownTypes.GetValueOrDefault(entityTypeFullName)?.Type.GetProperty(propertyName)?.PropertyType;
        var type = property is null ? null : Nullable.GetUnderlyingType(property) ?? property;
        if (type is not { IsEnum: true } || !Enum.TryParse(type, value, out var member))
        {
            return value;
        }

        return Find(entityTypeFullName, $"Enum:{type.Name}.{Enum.Format(type, member, "D")}")
            ?? Find(entityTypeFullName, $"Enum:{type.Name}.{member}")
            ?? value;
    }

    /// <summary>A short name stands for every type of that name.</summary>
    public IReadOnlyList<string> FullNamesOf(string name) =>
        name.Contains('.') ? [name] : [.. _knownTypes.Keys.Where(t => ShortName(t).Equals(name, StringComparison.Ordinal))];

    private string? Find(string entityTypeFullName, string key) =>
        (_knownTypes.GetValueOrDefault(entityTypeFullName)?.Resources ?? [])
            .Append(LocalizationResources.NameOf(typeof(DefaultResource)))
            .Select(r => resources.Find(r, CultureInfo.CurrentUICulture.Name, key))
            .FirstOrDefault(t => t is not null);

    private static string ShortName(string fullName) => fullName[(fullName.LastIndexOfAny(['.', '+']) + 1)..];

    private static IEnumerable<Type> EntityTypesOf(Assembly assembly) =>
        assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && typeof(IEntity).IsAssignableFrom(t));

    // …Localization.<Resource>.<culture>.json
    private static IReadOnlyList<string> ResourcesOf(Assembly assembly) =>
        [
            .. assembly
                .GetManifestResourceNames()
                .Where(n => n.Contains(".Localization.", StringComparison.Ordinal))
                .Select(n => n.Split('.')[^3])
                .Distinct(),
        ];

    private sealed record KnownType(Type Type, IReadOnlyList<string> Resources);
}
