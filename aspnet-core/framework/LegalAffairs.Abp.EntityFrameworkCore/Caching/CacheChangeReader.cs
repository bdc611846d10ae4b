using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Outbox;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Uow;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Abp.EntityFrameworkCore.Caching;

/// <summary>
/// Reads what other nodes have changed. Numbers are given out before the commit, so a lower one may appear after a higher one:
/// what is younger than <see cref="Settling"/> is looked at again. Rows are written last of all before the commit, so that is ample.
/// </summary>
internal sealed class CacheChangeReader(
    IUnitOfWorkManager unitOfWorkManager,
    IDbContextProvider<OutboxDbContext> contexts,
    CacheChanges changes,
    TimeProvider time
) : ISingletonDependency
{
    /// <summary>More at once than anybody could want to forget one by one.</summary>
    private const int Most = 1000;
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(10);
    private readonly Dictionary<long, DateTimeOffset> _seen = [];
    private long? _settled;
    private long _prunable;

    public async Task ReadAsync(CancellationToken cancellationToken)
    {
        await using var unitOfWork = unitOfWorkManager.Begin(isTransactional: false);
        var rows = (await contexts.GetDbContextAsync(cancellationToken)).CacheChanges.AsNoTracking();
        // Nothing was cached yet when it starts, but what is under way right then may have read before and commit after.
        _settled ??= (await rows.MaxAsync(c => (long?)c.Id, cancellationToken) ?? 0) - Most;
        var settled = _settled.Value;
        var recent = await rows.Where(c => c.Id > settled).OrderByDescending(c => c.Id).Take(Most).ToListAsync(cancellationToken);
        var now = time.GetUtcNow();
        var fresh = recent.Where(c => _seen.TryAdd(c.Id, now)).ToList();
        if (fresh.Count == Most)
        {
            changes.ForgetEverything();
        }
        else
        {
            fresh.Where(c => c.Node != changes.Node).OrderBy(c => c.Id).ToList().ForEach(c => changes.Forget(c.Cache, c.Key));
        }

        Settle(now);
    }

    /// <summary>Removes what every node has read long ago. One that was cut off for longer has let its caches expire meanwhile.</summary>
    public async Task PruneAsync(CancellationToken cancellationToken)
    {
        var last = _prunable;
        _prunable = _settled ?? 0;
        if (last <= 0)
        {
            return;
        }

        await using var unitOfWork = unitOfWorkManager.Begin();
        var context = await contexts.GetDbContextAsync(cancellationToken);
        await context.CacheChanges.Where(c => c.Id <= last).ExecuteDeleteAsync(cancellationToken);
        await unitOfWork.CompleteAsync(cancellationToken);
    }

    private void Settle(DateTimeOffset now)
    {
        foreach (var id in _seen.Where(s => now - s.Value > Settling).Select(s => s.Key).ToList())
        {
            _settled = Math.Max(_settled!.Value, id);
            _seen.Remove(id);
        }
    }
}
