using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Identity.Data;
using LegalAffairs.Identity.Users;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Identity.Roles;

internal sealed class RoleGrants(IDbContextProvider<IdentityDbContext> contexts, AccountCache accounts) : IRoleGrants, ITransientDependency
{
    public async Task GrantAsync(
        string roleName,
        string ground,
        IReadOnlyCollection<Guid> userIds,
        CancellationToken cancellationToken = default
    )
    {
        var context = await contexts.GetDbContextAsync(cancellationToken);
        var role = await context.Roles.SingleAsync(r => r.Name == roleName, cancellationToken);
        var without = await context
            .Users.Where(u => userIds.Contains(u.Id) && !u.Roles.Any(r => r.RoleId == role.Id))
            .ToListAsync(cancellationToken);
        without.ForEach(u => u.GrantRole(role, ground));
        await SaveAsync(context, without, cancellationToken);
    }

    public async Task WithdrawAsync(
        string roleName,
        string ground,
        IReadOnlyCollection<Guid> userIds,
        CancellationToken cancellationToken = default
    )
    {
        var context = await contexts.GetDbContextAsync(cancellationToken);
        var holders = await context
            .Users.Where(u => userIds.Contains(u.Id) && u.Roles.Any(r => r.RoleName == roleName && r.Ground == ground))
            .ToListAsync(cancellationToken);
        holders.ForEach(u => u.WithdrawRole(roleName, ground));
        await SaveAsync(context, holders, cancellationToken);
    }

    private async Task SaveAsync(IdentityDbContext context, List<IdentityUser> changed, CancellationToken cancellationToken)
    {
        if (changed.Count == 0)
        {
            return;
        }

        await context.SaveChangesAsync(cancellationToken);
        changed.ForEach(u => accounts.RemoveAfterCommit(u.Id));
    }
}
