using System.Runtime.CompilerServices;
using LegalAffairs.Abp.Authorization.DataScopes;
using LegalAffairs.Abp.Uow;

namespace LegalAffairs.Platform.Caching;

/// <summary>
/// A small table held in memory as it was last committed, read whatever the caller's data scope is. A unit of work that changes the table
/// sees its own changes; all others see them once they are committed.
/// </summary>
internal sealed class CommittedSnapshot<T>(
    IUnitOfWorkManager unitOfWorkManager,
    ICurrentDataScope dataScope,
    TimeProvider time,
    Func<CancellationToken, Task<T>> load
)
    where T : class
{
    // Other nodes on the same database tell nothing of their changes.
    private static readonly TimeSpan MaxAge = TimeSpan.FromSeconds(60);

    private readonly ConditionalWeakTable<IUnitOfWork, object> _changing = [];
    private Entry? _entry;
    private int _version;

    public async ValueTask<T> GetAsync(CancellationToken cancellationToken = default)
    {
        if (unitOfWorkManager.Current is { } current && _changing.TryGetValue(current, out _))
        {
            return await LoadAsync(cancellationToken);
        }

        if (Volatile.Read(ref _entry) is { } entry && time.GetUtcNow() - entry.LoadedAt < MaxAge)
        {
            return entry.Value;
        }

        var version = Volatile.Read(ref _version);
        var loadedAt = time.GetUtcNow();
        await using var unitOfWork = unitOfWorkManager.Begin(isTransactional: false);
        var value = await LoadAsync(cancellationToken);
        if (version == Volatile.Read(ref _version))
        {
            Volatile.Write(ref _entry, new Entry(value, loadedAt));
        }

        return value;
    }

    /// <summary>The current unit of work is about to change the table.</summary>
    public void Changing()
    {
        var unitOfWork = unitOfWorkManager.Current!;
        if (!_changing.TryAdd(unitOfWork, this))
        {
            return;
        }

        unitOfWork.OnCompleted(() =>
        {
            _changing.Remove(unitOfWork);
            Interlocked.Increment(ref _version);
            Volatile.Write(ref _entry, null);
            return Task.CompletedTask;
        });
    }

    private async Task<T> LoadAsync(CancellationToken cancellationToken)
    {
        using (dataScope.Change(DataScope.Everything))
        {
            return await load(cancellationToken);
        }
    }

    private sealed record Entry(T Value, DateTimeOffset LoadedAt);
}
