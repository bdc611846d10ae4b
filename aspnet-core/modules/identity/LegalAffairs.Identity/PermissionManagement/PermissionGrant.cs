using LegalAffairs.Abp.Domain.Entities;

namespace LegalAffairs.Identity.PermissionManagement;

/// <summary>One permission of one role or user. Not there means denied.</summary>
internal sealed class PermissionGrant : Entity<Guid>, IAggregateRoot<Guid>
{
    public const int MaxNameLength = 128;
    public const int MaxProviderNameLength = 8;
    public const int MaxProviderKeyLength = 64;

    private PermissionGrant() { }

    public PermissionGrant(Guid id, string name, string providerName, string providerKey)
        : base(id)
    {
        Name = name;
        ProviderName = providerName;
        ProviderKey = providerKey;
    }

    public string Name { get; private set; } = string.Empty;

    /// <summary>"R" role, "U" user.</summary>
    public string ProviderName { get; private set; } = string.Empty;

    /// <summary>A role's name, a user's id.</summary>
    public string ProviderKey { get; private set; } = string.Empty;

    public void FollowRenamedRole(string newName) => ProviderKey = newName;
}
