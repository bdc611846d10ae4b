using System.Collections.Frozen;
using LegalAffairs.Abp.Authorization.Permissions;
using LegalAffairs.Abp.Caching;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Uow;
using LegalAffairs.Identity.Caching;
using LegalAffairs.Identity.Data;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Identity.PermissionManagement;

using GrantTable = FrozenDictionary<(string ProviderName, string ProviderKey), IReadOnlySet<string>>;

/// <summary>All grants in memory: few rows, asked for several times a request.</summary>
internal sealed class PermissionGrantStore(
    IUnitOfWorkManager unitOfWorkManager,
    IDbContextProvider<IdentityDbContext> contexts,
    ICacheChanges changes,
    TimeProvider time
) : IPermissionGrantStore, ISingletonDependency
{
    private const string Everything = "*";
    private readonly CommittedCache<string, GrantTable> _cache = new("identity.grants", changes, time);

    public async ValueTask<IReadOnlySet<string>> GetGrantedAsync(string providerName, string providerKey)
    {
        var table = _cache.TryGet(Everything, out var cached) ? cached : await LoadAsync();
        return table.GetValueOrDefault((providerName, providerKey)) ?? FrozenSet<string>.Empty;
    }

    public void ReloadAfterCommit() => _cache.ClearAfterCommit(unitOfWorkManager.Current!);

    private async Task<GrantTable> LoadAsync()
    {
        var version = _cache.Version;
        await using var unitOfWork = unitOfWorkManager.Begin(isTransactional: false);
        var context = await contexts.GetDbContextAsync();
        var grants = await context
            .PermissionGrants.AsNoTracking()
            .Select(g => new
            {
                g.ProviderName,
                g.ProviderKey,
                g.Name,
            })
            .ToListAsync();
        var table = grants
            .GroupBy(g => (g.ProviderName, g.ProviderKey))
            .ToFrozenDictionary(g => g.Key, g => (IReadOnlySet<string>)g.Select(x => x.Name).ToFrozenSet(StringComparer.Ordinal));
        _cache.Set(Everything, table, version);
        return table;
    }
}
