using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.EventBus;
using LegalAffairs.Identity.Data;
using LegalAffairs.Identity.PermissionManagement;
using LegalAffairs.Identity.Users;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Identity.Roles;

/// <summary>Carries a role's new name, or its end, to its holders and its permissions.</summary>
internal sealed class RoleChanges(
    IDbContextProvider<IdentityDbContext> contexts,
    PermissionGrants grants,
    AccountCache accounts,
    IDistributedEventBus events
) : ITransientDependency
{
    public async Task FollowRenameAsync(IdentityRole role, string oldName)
    {
        if (role.Name == oldName)
        {
            return;
        }

        // In one statement, since thousands may hold it; the audit log has the role's own change.
        await (await HoldersAsync(role)).ExecuteUpdateAsync(s => s.SetProperty(r => r.RoleName, role.Name));
        await grants.FollowRenamedRoleAsync(oldName, role.Name!);
        accounts.ClearAfterCommit();
        await events.PublishAsync(new RoleRenamedEto(oldName, role.Name!));
    }

    public async Task PrepareDeletionAsync(IdentityRole role)
    {
        await (await HoldersAsync(role)).ExecuteDeleteAsync();
        await grants.RevokeAllAsync(PermissionHolder.RoleProvider, role.Name!);
        accounts.ClearAfterCommit();
        await events.PublishAsync(new RoleDeletedEto(role.Name!));
    }

    private async Task<IQueryable<IdentityUserRole>> HoldersAsync(IdentityRole role) =>
        (await contexts.GetDbContextAsync()).Set<IdentityUserRole>().Where(r => r.RoleId == role.Id);
}
