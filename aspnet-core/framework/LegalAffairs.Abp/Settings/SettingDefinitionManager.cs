using LegalAffairs.Abp.DependencyInjection;

namespace LegalAffairs.Abp.Settings;

public interface ISettingDefinitionManager
{
    IReadOnlyCollection<SettingDefinition> All { get; }

    SettingDefinition Get(string name);
}

internal sealed class SettingDefinitionManager(IEnumerable<SettingDefinitionProvider> providers)
    : ISettingDefinitionManager,
        ISingletonDependency
{
    private readonly Dictionary<string, SettingDefinition> _definitions = providers
        .SelectMany(p => p.Define())
        .ToDictionary(d => d.Name, StringComparer.Ordinal);

    public IReadOnlyCollection<SettingDefinition> All => _definitions.Values;

    public SettingDefinition Get(string name) =>
        _definitions.GetValueOrDefault(name) ?? throw new AbpException($"Undefined setting: {name}");
}
