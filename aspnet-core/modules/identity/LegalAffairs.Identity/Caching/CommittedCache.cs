using System.Collections.Concurrent;
using System.Globalization;
using LegalAffairs.Abp.Caching;
using LegalAffairs.Abp.Uow;

namespace LegalAffairs.Identity.Caching;

/// <summary>
/// What was read from the database, until it is changed, here or by another node. Half a minute at most, in case that a node is cut off
/// from what the others say.
/// </summary>
internal sealed class CommittedCache<TKey, TValue>
    where TKey : IParsable<TKey>, IEquatable<TKey>
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(30);
    private readonly ConcurrentDictionary<TKey, Entry> _entries = new();
    private readonly string _name;
    private readonly ICacheChanges _cacheChanges;
    private readonly TimeProvider _time;
    private long _changes;

    public CommittedCache(string name, ICacheChanges cacheChanges, TimeProvider time)
    {
        _name = name;
        _cacheChanges = cacheChanges;
        _time = time;
        cacheChanges.Subscribe(name, Forget);
    }

    /// <summary>Taken before reading the database and given to <see cref="Set"/>: a value read before a change must not outlive it.</summary>
    public long Version => Interlocked.Read(ref _changes);

    public bool TryGet(TKey key, out TValue value)
    {
        var found = _entries.TryGetValue(key, out var entry) && _time.GetUtcNow() - entry.LoadedAt < Lifetime;
        value = entry.Value;
        return found;
    }

    public void Set(TKey key, TValue value, long version)
    {
        if (version == Version)
        {
            _entries[key] = new Entry(value, _time.GetUtcNow());
        }
    }

    public void RemoveAfterCommit(IUnitOfWork unitOfWork, TKey key) =>
        _cacheChanges.ForgetAfterCommit(unitOfWork, _name, string.Create(CultureInfo.InvariantCulture, $"{key}"));

    public void ClearAfterCommit(IUnitOfWork unitOfWork) => _cacheChanges.ForgetAfterCommit(unitOfWork, _name);

    private void Forget(string? key)
    {
        Interlocked.Increment(ref _changes);
        if (key is null)
        {
            _entries.Clear();
        }
        else
        {
            _entries.TryRemove(TKey.Parse(key, CultureInfo.InvariantCulture), out _);
        }
    }

    private readonly record struct Entry(TValue Value, DateTimeOffset LoadedAt);
}
