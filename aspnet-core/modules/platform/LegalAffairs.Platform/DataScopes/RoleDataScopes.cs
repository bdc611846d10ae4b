using LegalAffairs.Abp.Authorization.DataScopes;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Platform.Caching;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Platform.DataScopes;

/// <summary>The scope of each role, changed or default.</summary>
internal sealed class RoleDataScopes : ISingletonDependency
{
    private readonly CommittedSnapshot<Dictionary<string, DataScopeKind>> _changed;

    public RoleDataScopes(IRepository<RoleDataScope, string> scopes, SnapshotServices services) =>
        _changed = new CommittedSnapshot<Dictionary<string, DataScopeKind>>(
            "platform.role-scopes",
            services,
            async cancellationToken =>
                await (await scopes.GetQueryableAsync()).ToDictionaryAsync(
                    s => s.Id,
                    s => s.Kind,
                    StringComparer.Ordinal,
                    cancellationToken
                )
        );

    public async ValueTask<IReadOnlyDictionary<string, DataScopeKind>> GetChangedAsync() => await _changed.GetAsync();

    public async ValueTask<DataScopeKind> WidestOfAsync(IReadOnlyList<string> roles)
    {
        var changed = await _changed.GetAsync();
        return roles
            .Select(r => changed.TryGetValue(r, out var kind) ? kind : DefaultDataScopes.Of(r))
            .DefaultIfEmpty(DataScopeKind.Own)
            .Max();
    }

    public void Changing() => _changed.Changing();
}
