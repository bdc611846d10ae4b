using System.Runtime.CompilerServices;
using LegalAffairs.Abp.Authorization.DataScopes;
using LegalAffairs.Abp.Uow;

namespace LegalAffairs.Platform.Caching;

/// <summary>
/// A small table held in memory as it was last committed, here or by another node, read whatever the caller's data scope is. A unit of
/// work that changes the table sees its own changes; all others see them once they are committed.
/// </summary>
internal sealed class CommittedSnapshot<T>
    where T : class
{
    // In case that a node is cut off from what the others say.
    private static readonly TimeSpan MaxAge = TimeSpan.FromSeconds(60);

    private readonly string _name;
    private readonly SnapshotServices _services;
    private readonly Func<CancellationToken, Task<T>> _load;
    private readonly ConditionalWeakTable<IUnitOfWork, object> _changing = [];
    private Entry? _entry;
    private int _version;

    public CommittedSnapshot(string name, SnapshotServices services, Func<CancellationToken, Task<T>> load)
    {
        _name = name;
        _services = services;
        _load = load;
        services.Changes.Subscribe(name, _ => Forget());
    }

    public async ValueTask<T> GetAsync(CancellationToken cancellationToken = default)
    {
        if (_services.UnitOfWorkManager.Current is { } current && _changing.TryGetValue(current, out _))
        {
            return await LoadAsync(cancellationToken);
        }

        if (Volatile.Read(ref _entry) is { } entry && _services.Time.GetUtcNow() - entry.LoadedAt < MaxAge)
        {
            return entry.Value;
        }

        var version = Volatile.Read(ref _version);
        var loadedAt = _services.Time.GetUtcNow();
        await using var unitOfWork = _services.UnitOfWorkManager.Begin(isTransactional: false);
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
        var unitOfWork = _services.UnitOfWorkManager.Current!;
        if (!_changing.TryAdd(unitOfWork, this))
        {
            return;
        }

        unitOfWork.OnCompleted(() =>
        {
            _changing.Remove(unitOfWork);
            return Task.CompletedTask;
        });
        _services.Changes.ForgetAfterCommit(unitOfWork, _name);
    }

    private void Forget()
    {
        Interlocked.Increment(ref _version);
        Volatile.Write(ref _entry, null);
    }

    private async Task<T> LoadAsync(CancellationToken cancellationToken)
    {
        using (_services.DataScope.Change(DataScope.Everything))
        {
            return await _load(cancellationToken);
        }
    }

    private sealed record Entry(T Value, DateTimeOffset LoadedAt);
}
