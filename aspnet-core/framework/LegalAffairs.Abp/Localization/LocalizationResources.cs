using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Modularity;

namespace LegalAffairs.Abp.Localization;

/// <summary>All texts of all modules: resource → culture → key → text, read once from the assemblies of the module graph.</summary>
public sealed class LocalizationResources : ISingletonDependency
{
    public const string DefaultCulture = "zh-Hans";
    public static readonly IReadOnlyList<string> Cultures = [DefaultCulture, "en"];

    private readonly FrozenDictionary<string, Dictionary<string, FrozenDictionary<string, string>>> _resources;

    public LocalizationResources(AbpApplication application)
    {
        var resources = new Dictionary<string, Dictionary<string, FrozenDictionary<string, string>>>(StringComparer.Ordinal);
        foreach (var assembly in application.Modules.Select(m => m.Assembly).Distinct())
        {
            foreach (var file in assembly.GetManifestResourceNames().Where(n => n.Contains(".Localization.", StringComparison.Ordinal)))
            {
                Read(assembly, file, resources);
            }
        }

        _resources = resources.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public IEnumerable<string> Names => _resources.Keys;

    public bool Contains(string resource) => _resources.ContainsKey(resource);

    public IReadOnlyDictionary<string, string> GetTexts(string resource, string culture) =>
        _resources.TryGetValue(resource, out var cultures) && cultures.TryGetValue(culture, out var texts)
            ? texts
            : FrozenDictionary<string, string>.Empty;

    /// <summary>The text in the culture, else in Chinese, else null.</summary>
    public string? Find(string resource, string culture, string key) =>
        GetTexts(resource, culture).TryGetValue(key, out var text) ? text
        : GetTexts(resource, DefaultCulture).TryGetValue(key, out text) ? text
        : null;

    public static string NameOf(Type resource) => resource.GetCustomAttribute<LocalizationResourceNameAttribute>()?.Name ?? resource.Name;

    private static void Read(
        Assembly assembly,
        string file,
        Dictionary<string, Dictionary<string, FrozenDictionary<string, string>>> resources
    )
    {
        // …Localization.<Resource>.<culture>.json
        var parts = file.Split('.');
        var (resource, culture) = (parts[^3], parts[^2]);
        using var stream = assembly.GetManifestResourceStream(file)!;
        var content = JsonSerializer.Deserialize<ResourceFile>(stream, JsonSerializerOptions.Web)!;
        if (content.Culture != culture)
        {
            throw new AbpException($"{file} says that its culture is {content.Culture}.");
        }

        if (!resources.TryGetValue(resource, out var cultures))
        {
            resources.Add(resource, cultures = new(StringComparer.Ordinal));
        }

        cultures.Add(culture, content.Texts.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private sealed record ResourceFile(string Culture, Dictionary<string, string> Texts);
}
