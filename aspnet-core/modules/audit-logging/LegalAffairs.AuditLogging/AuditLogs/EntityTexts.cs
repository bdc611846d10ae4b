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
    private readonly FrozenDictionary<string, IReadOnlyList<string>> _resourcesByType = application
        .Modules.Select(m => m.Assembly)
        .Distinct()
        .SelectMany(a => EntityTypesOf(a).Select(t => KeyValuePair.Create(t.FullName!, ResourcesOf(a))))
        .ToFrozenDictionary(StringComparer.Ordinal);

    public string NameOf(string entityTypeFullName)
    {
        var name = ShortName(entityTypeFullName);
        return Find(entityTypeFullName, $"Entity:{name}") ?? name;
    }

    public string NameOf(string entityTypeFullName, string propertyName) =>
        Find(entityTypeFullName, $"DisplayName:{propertyName}") ?? propertyName;

    /// <summary>A short name stands for every type of that name.</summary>
    public IReadOnlyList<string> FullNamesOf(string name) =>
        name.Contains('.') ? [name] : [.. _resourcesByType.Keys.Where(t => ShortName(t).Equals(name, StringComparison.Ordinal))];

    private string? Find(string entityTypeFullName, string key) =>
        _resourcesByType
            .GetValueOrDefault(entityTypeFullName, [])
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
}
