using System.Collections.Concurrent;
using LegalAffairs.Abp.Uow;

namespace LegalAffairs.Identity.Caching;

/// <summary>
/// What was read from the database, until it is changed here or half a minute has passed: within that time a change made by another
/// node arrives. A message between nodes would call <see cref="Remove"/> and <see cref="Clear"/>.
/// </summary>
internal sealed class CommittedCache<TKey, TValue>(TimeProvider time)
    where TKey : notnull
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(30);
    private readonly ConcurrentDictionary<TKey, Entry> _entries = new();
    private long _changes;

    /// <summary>Taken before reading the database and given to <see cref="Set"/>: a value read before a change must not outlive it.</summary>
    public long Version => Interlocked.Read(ref _changes);

    public bool TryGet(TKey key, out TValue value)
    {
        var found = _entries.TryGetValue(key, out var entry) && time.GetUtcNow() - entry.LoadedAt < Lifetime;
        value = entry.Value;
        return found;
    }

    public void Set(TKey key, TValue value, long version)
    {
        if (version == Version)
        {
            _entries[key] = new Entry(value, time.GetUtcNow());
        }
    }

    public void RemoveAfterCommit(IUnitOfWork unitOfWork, TKey key) =>
        unitOfWork.OnCompleted(() =>
        {
            Remove(key);
            return Task.CompletedTask;
        });

    public void ClearAfterCommit(IUnitOfWork unitOfWork) =>
        unitOfWork.OnCompleted(() =>
        {
            Clear();
            return Task.CompletedTask;
        });

    public void Remove(TKey key)
    {
        Interlocked.Increment(ref _changes);
        _entries.TryRemove(key, out _);
    }

    public void Clear()
    {
        Interlocked.Increment(ref _changes);
        _entries.Clear();
    }

    private readonly record struct Entry(TValue Value, DateTimeOffset LoadedAt);
}
