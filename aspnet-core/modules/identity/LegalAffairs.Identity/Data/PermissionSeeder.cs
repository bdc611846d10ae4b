using LegalAffairs.Abp.Authorization.Permissions;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Identity.PermissionManagement;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Identity.Data;

/// <summary>Grants a permission to its default roles when it is first met: an upgrade brings new ones and restores none that was taken away.</summary>
internal sealed class PermissionSeeder(
    IDbContextProvider<IdentityDbContext> contexts,
    IPermissionDefinitionManager definitions,
    PermissionGrants grants
) : ITransientDependency
{
    public async Task SeedAsync()
    {
        var context = await contexts.GetDbContextAsync();
        var known = await context.KnownPermissions.Select(p => p.Name).ToHashSetAsync();
        var unmet = definitions.Groups.SelectMany(g => g.AllPermissions).Where(p => !known.Contains(p.Name)).ToList();
        context.KnownPermissions.AddRange(unmet.Select(p => new KnownPermission(p.Name)));
        foreach (var role in unmet.SelectMany(p => p.DefaultRoles.Select(role => (Role: role, p.Name))).GroupBy(g => g.Role))
        {
            await grants.SetAsync(PermissionHolder.RoleProvider, role.Key, role.Select(g => (g.Name, IsGranted: true)));
        }
    }
}
