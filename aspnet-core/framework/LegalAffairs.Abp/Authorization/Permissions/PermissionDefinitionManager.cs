using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Localization;

namespace LegalAffairs.Abp.Authorization.Permissions;

public interface IPermissionDefinitionManager
{
    IReadOnlyList<PermissionGroupDefinition> Groups { get; }

    PermissionDefinition? GetOrNull(string name);
}

internal sealed class PermissionDefinitionManager : IPermissionDefinitionManager, IPermissionDefinitionContext, ISingletonDependency
{
    private readonly List<PermissionGroupDefinition> _groups = [];
    private readonly Dictionary<string, PermissionDefinition> _permissions;

    public PermissionDefinitionManager(IEnumerable<PermissionDefinitionProvider> providers)
    {
        foreach (var provider in providers)
        {
            provider.Define(this);
        }

        _permissions = _groups.SelectMany(g => g.AllPermissions).ToDictionary(p => p.Name, StringComparer.Ordinal);
    }

    public IReadOnlyList<PermissionGroupDefinition> Groups => _groups;

    public PermissionDefinition? GetOrNull(string name) => _permissions.GetValueOrDefault(name);

    public PermissionGroupDefinition AddGroup(string name, LocalizableString displayName)
    {
        var group = new PermissionGroupDefinition(name, displayName);
        _groups.Add(group);
        return group;
    }
}
