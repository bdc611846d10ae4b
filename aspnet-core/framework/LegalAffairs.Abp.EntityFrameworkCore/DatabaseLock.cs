using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.DistributedLocking;

namespace LegalAffairs.Abp.EntityFrameworkCore;

/// <summary>What all nodes share is the database, so it is the database that keeps them apart.</summary>
internal sealed class DatabaseLock(IDatabaseEngine engine) : IAbpDistributedLock, ISingletonDependency
{
    public Task<IAsyncDisposable?> TryAcquireAsync(string name, CancellationToken cancellationToken = default) =>
        engine.TryLockAsync(name, cancellationToken);
}
