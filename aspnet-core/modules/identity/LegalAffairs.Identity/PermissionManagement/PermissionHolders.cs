using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.Validation;
using LegalAffairs.Identity.Permissions;
using LegalAffairs.Identity.Roles;
using LegalAffairs.Identity.Users;
using Microsoft.AspNetCore.Identity;

namespace LegalAffairs.Identity.PermissionManagement;

internal sealed class PermissionHolders(RoleManager<IdentityRole> roles, IdentityUserManager users, RoleDtos roleDtos)
    : ITransientDependency
{
    /// <summary>The permission that changing the permissions of such holders needs.</summary>
    public static string PolicyOf(string? providerName) =>
        providerName switch
        {
            PermissionHolder.RoleProvider => IdentityPermissions.Roles.ManagePermissions,
            PermissionHolder.UserProvider => IdentityPermissions.Users.ManagePermissions,
            _ => throw new AbpValidationException("Validation:Malformed", "providerName"),
        };

    /// <exception cref="EntityNotFoundException">There is no such role or user.</exception>
    public async Task<PermissionHolder> GetAsync(string providerName, string? providerKey) =>
        providerName == PermissionHolder.RoleProvider ? await GetRoleAsync(providerKey) : await GetUserAsync(providerKey);

    private async Task<PermissionHolder> GetRoleAsync(string? name)
    {
        var role = await roles.FindByNameAsync(name ?? string.Empty) ?? throw new EntityNotFoundException(typeof(IdentityRole), name);
        return new PermissionHolder(PermissionHolder.RoleProvider, role.Name!, roleDtos.DisplayNameOf(role.Name!), []);
    }

    private async Task<PermissionHolder> GetUserAsync(string? id)
    {
        var user = await users.FindByIdAsync(id ?? string.Empty) ?? throw new EntityNotFoundException(typeof(IdentityUser), id);
        var account = Account.Of(user);
        return new PermissionHolder(PermissionHolder.UserProvider, user.Id.ToString(), account.ToInfo().DisplayName, account.Roles);
    }
}
