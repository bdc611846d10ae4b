using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.EventBus;
using LegalAffairs.Identity.Roles;

namespace LegalAffairs.Platform.DataScopes;

/// <summary>A scope follows its role's name and goes with the role.</summary>
internal sealed class RoleChangesHandler(IRepository<RoleDataScope, string> scopes, RoleDataScopes roleScopes)
    : IDistributedEventHandler<RoleRenamedEto>,
        IDistributedEventHandler<RoleDeletedEto>,
        ITransientDependency
{
    public async Task HandleEventAsync(RoleRenamedEto eventData, CancellationToken cancellationToken)
    {
        if (await RemoveAsync(eventData.OldName, cancellationToken) is { } old)
        {
            await scopes.InsertAsync(new RoleDataScope(eventData.NewName, old.Kind), cancellationToken: cancellationToken);
        }
    }

    public Task HandleEventAsync(RoleDeletedEto eventData, CancellationToken cancellationToken) =>
        RemoveAsync(eventData.RoleName, cancellationToken);

    private async Task<RoleDataScope?> RemoveAsync(string roleName, CancellationToken cancellationToken)
    {
        var scope = await scopes.FindAsync(roleName, cancellationToken);
        if (scope is not null)
        {
            roleScopes.Changing();
            await scopes.DeleteAsync(scope, autoSave: true, cancellationToken);
        }

        return scope;
    }
}
