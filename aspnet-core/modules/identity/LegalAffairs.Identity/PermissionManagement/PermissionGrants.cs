using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Guids;

namespace LegalAffairs.Identity.PermissionManagement;

/// <summary>Changes what is granted, each permission as a record of its own, so that the audit log names it.</summary>
internal sealed class PermissionGrants(IRepository<PermissionGrant, Guid> grants, PermissionGrantStore store, IGuidGenerator guids)
    : ITransientDependency
{
    public async Task<HashSet<string>> GetNamesAsync(string providerName, string providerKey) =>
        [.. (await OfAsync(providerName, providerKey)).Select(g => g.Name)];

    public async Task SetAsync(string providerName, string providerKey, IEnumerable<(string Name, bool IsGranted)> wanted)
    {
        var present = (await OfAsync(providerName, providerKey)).ToDictionary(g => g.Name, StringComparer.Ordinal);
        foreach (var (name, isGranted) in wanted.DistinctBy(w => w.Name, StringComparer.Ordinal))
        {
            if (present.TryGetValue(name, out var grant) == isGranted)
            {
                continue;
            }

            if (isGranted)
            {
                await grants.InsertAsync(new PermissionGrant(guids.Create(), name, providerName, providerKey));
            }
            else
            {
                await grants.DeleteAsync(grant!);
            }
        }

        store.ReloadAfterCommit();
    }

    public async Task RevokeAllAsync(string providerName, string providerKey)
    {
        foreach (var grant in await OfAsync(providerName, providerKey))
        {
            await grants.DeleteAsync(grant);
        }

        store.ReloadAfterCommit();
    }

    public async Task FollowRenamedRoleAsync(string oldName, string newName)
    {
        (await OfAsync(PermissionHolder.RoleProvider, oldName)).ForEach(g => g.FollowRenamedRole(newName));
        store.ReloadAfterCommit();
    }

    private Task<List<PermissionGrant>> OfAsync(string providerName, string providerKey) =>
        grants.GetListAsync(g => g.ProviderName == providerName && g.ProviderKey == providerKey);
}
