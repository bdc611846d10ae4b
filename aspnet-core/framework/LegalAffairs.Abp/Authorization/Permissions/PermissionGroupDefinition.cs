using LegalAffairs.Abp.Localization;

namespace LegalAffairs.Abp.Authorization.Permissions;

public sealed class PermissionGroupDefinition(string name, LocalizableString displayName)
{
    private readonly List<PermissionDefinition> _permissions = [];

    public string Name { get; } = name;

    public LocalizableString DisplayName { get; } = displayName;

    /// <summary>Parents before their children.</summary>
    public IEnumerable<PermissionDefinition> AllPermissions => _permissions.SelectMany(p => p.SelfAndDescendants());

    public PermissionDefinition AddPermission(string name, LocalizableString displayName)
    {
        var permission = new PermissionDefinition(name, displayName, null);
        _permissions.Add(permission);
        return permission;
    }
}
