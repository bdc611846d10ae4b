using LegalAffairs.Abp.DependencyInjection;

namespace LegalAffairs.Abp.Settings;

/// <param name="IsVisibleToClients">Sent with the application configuration.</param>
/// <param name="IsEncrypted">Encrypted where it is stored and never sent back.</param>
public sealed record SettingDefinition(string Name, string? DefaultValue = null, bool IsVisibleToClients = false, bool IsEncrypted = false);

public abstract class SettingDefinitionProvider : ISingletonDependency
{
    public abstract IEnumerable<SettingDefinition> Define();
}
