using LegalAffairs.Abp.Localization;

namespace LegalAffairs.Abp.Authorization.Permissions;

public sealed class PermissionDefinition(string name, LocalizableString displayName, PermissionDefinition? parent)
{
    private readonly List<PermissionDefinition> _children = [];

    public string Name { get; } = name;

    public LocalizableString DisplayName { get; } = displayName;

    public PermissionDefinition? Parent { get; } = parent;

    public IReadOnlyList<PermissionDefinition> Children => _children;

    /// <summary>Roles that are granted it when the permission first appears in a database; later it is the administrator's to change.</summary>
    public IReadOnlyList<string> DefaultRoles { get; private set; } = [];

    public PermissionDefinition ForRoles(params string[] roles)
    {
        DefaultRoles = roles;
        return this;
    }

    public PermissionDefinition AddChild(string name, LocalizableString displayName)
    {
        var child = new PermissionDefinition(name, displayName, this);
        _children.Add(child);
        return child;
    }

    public IEnumerable<PermissionDefinition> SelfAndDescendants() => _children.SelectMany(c => c.SelfAndDescendants()).Prepend(this);
}
