using LegalAffairs.Abp.Authorization.Permissions;

namespace LegalAffairs.Identity.PermissionManagement;

/// <summary>The role or user whose permissions are meant, and from which roles a user has some anyway.</summary>
internal sealed record PermissionHolder(string ProviderName, string ProviderKey, string DisplayName, IReadOnlyList<string> RoleNames)
{
    public const string RoleProvider = PermissionValueProviders.Role;
    public const string UserProvider = PermissionValueProviders.User;
}
