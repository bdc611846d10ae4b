using System.Collections.Concurrent;
using LegalAffairs.Abp.Caching;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Uow;

namespace LegalAffairs.Abp.EntityFrameworkCore.Caching;

internal sealed class CacheChanges : ICacheChanges, ISingletonDependency
{
    private readonly ConcurrentDictionary<string, Action<string?>> _caches = new(StringComparer.Ordinal);

    /// <summary>Tells this process from the others.</summary>
    public Guid Node { get; } = Guid.CreateVersion7();

    public void Subscribe(string cache, Action<string?> forget) => _caches.AddOrUpdate(cache, forget, (_, earlier) => earlier + forget);

    public void ForgetAfterCommit(IUnitOfWork unitOfWork, string cache, string? key = null)
    {
        ((UnitOfWork)unitOfWork).AddCacheChange(new CacheChange(Node, cache, key));
        unitOfWork.OnCompleted(() =>
        {
            Forget(cache, key);
            return Task.CompletedTask;
        });
    }

    /// <summary>Caches that this version does not have are none of its business.</summary>
    public void Forget(string cache, string? key)
    {
        if (_caches.TryGetValue(cache, out var forget))
        {
            forget(key);
        }
    }

    public void ForgetEverything()
    {
        foreach (var forget in _caches.Values)
        {
            forget(null);
        }
    }
}
