using LegalAffairs.Abp.Caching;
using LegalAffairs.Abp.Data;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Entities.Auditing;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Uow;
using LegalAffairs.Identity.Caching;
using LegalAffairs.Identity.Data;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Identity.Users;

/// <summary>Accounts by id, so that neither checking a session nor naming a person asks the database each time.</summary>
internal sealed class AccountCache(
    IUnitOfWorkManager unitOfWorkManager,
    IDbContextProvider<IdentityDbContext> contexts,
    IDataFilter filter,
    ICacheChanges changes,
    TimeProvider time
) : ISingletonDependency
{
    private readonly CommittedCache<Guid, Account> _accounts = new("identity.accounts", changes, time);

    public async ValueTask<Account?> FindAsync(Guid id, CancellationToken cancellationToken = default) =>
        _accounts.TryGet(id, out var account) ? account : (await LoadAsync([id], cancellationToken)).FirstOrDefault();

    /// <summary>As it is in the database, for when what is kept is doubted: another node may have changed it a moment ago.</summary>
    public async ValueTask<Account?> ReloadAsync(Guid id, CancellationToken cancellationToken = default) =>
        (await LoadAsync([id], cancellationToken)).FirstOrDefault();

    public async Task<IReadOnlyDictionary<Guid, Account>> GetManyAsync(IEnumerable<Guid> ids, CancellationToken cancellationToken)
    {
        var result = new Dictionary<Guid, Account>();
        var missing = new List<Guid>();
        foreach (var id in ids.Distinct())
        {
            if (_accounts.TryGet(id, out var account))
            {
                result.Add(id, account);
            }
            else
            {
                missing.Add(id);
            }
        }

        foreach (var account in missing.Count == 0 ? [] : await LoadAsync(missing, cancellationToken))
        {
            result.Add(account.Id, account);
        }

        return result;
    }

    /// <summary>Call with every change of an account: it takes effect with the commit, on the next request.</summary>
    public void RemoveAfterCommit(Guid id) => _accounts.RemoveAfterCommit(unitOfWorkManager.Current!, id);

    public void ClearAfterCommit() => _accounts.ClearAfterCommit(unitOfWorkManager.Current!);

    private async Task<List<Account>> LoadAsync(List<Guid> ids, CancellationToken cancellationToken)
    {
        if (unitOfWorkManager.Current is { } current)
        {
            return await ReadAsync(ids, isCommitted: !current.IsTransactional, cancellationToken);
        }

        await using var own = unitOfWorkManager.Begin(isTransactional: false);
        return await ReadAsync(ids, isCommitted: true, cancellationToken);
    }

    // What a transaction sees may yet be undone, so it is not kept.
    private async Task<List<Account>> ReadAsync(List<Guid> ids, bool isCommitted, CancellationToken cancellationToken)
    {
        var version = _accounts.Version;
        var context = await contexts.GetDbContextAsync(cancellationToken);
        using (filter.Disable<ISoftDelete>())
        {
            var users = await context.Users.AsNoTracking().Where(u => ids.Contains(u.Id)).ToListAsync(cancellationToken);
            var accounts = users.ConvertAll(Account.Of);
            if (isCommitted)
            {
                accounts.ForEach(a => _accounts.Set(a.Id, a, version));
            }

            return accounts;
        }
    }
}
