using LegalAffairs.Abp.Authorization.DataScopes;
using LegalAffairs.Abp.Caching;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Uow;

namespace LegalAffairs.Platform.Caching;

/// <summary>What every snapshot needs.</summary>
internal sealed class SnapshotServices(
    IUnitOfWorkManager unitOfWorkManager,
    ICurrentDataScope dataScope,
    ICacheChanges changes,
    TimeProvider time
) : ISingletonDependency
{
    public IUnitOfWorkManager UnitOfWorkManager { get; } = unitOfWorkManager;

    public ICurrentDataScope DataScope { get; } = dataScope;

    public ICacheChanges Changes { get; } = changes;

    public TimeProvider Time { get; } = time;
}
