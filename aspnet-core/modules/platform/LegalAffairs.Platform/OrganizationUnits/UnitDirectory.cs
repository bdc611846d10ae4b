using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Platform.Caching;
using LegalAffairs.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Platform.OrganizationUnits;

internal sealed class UnitDirectory : IUnitDirectory, ISingletonDependency
{
    private readonly CommittedSnapshot<UnitSnapshot> _snapshot;
    private readonly IDbContextProvider<PlatformDbContext> _contexts;

    public UnitDirectory(IDbContextProvider<PlatformDbContext> contexts, SnapshotServices services)
    {
        _contexts = contexts;
        _snapshot = new CommittedSnapshot<UnitSnapshot>("platform.units", services, LoadAsync);
    }

    public ValueTask<UnitSnapshot> GetSnapshotAsync(CancellationToken cancellationToken = default) => _snapshot.GetAsync(cancellationToken);

    /// <summary>The current unit of work is about to change units or who belongs to them.</summary>
    public void Changing() => _snapshot.Changing();

    public async Task<UnitInfo?> FindAsync(Guid unitId, CancellationToken cancellationToken = default) =>
        (await GetSnapshotAsync(cancellationToken)).Units.GetValueOrDefault(unitId);

    public async Task<IReadOnlyDictionary<Guid, UnitInfo>> GetAllAsync(CancellationToken cancellationToken = default) =>
        (await GetSnapshotAsync(cancellationToken)).Units;

    public async Task<Guid?> FindUnitOfUserAsync(Guid userId, CancellationToken cancellationToken = default) =>
        (await GetSnapshotAsync(cancellationToken)).UnitOf(userId);

    public async Task<IReadOnlyList<Guid>> GetUserIdsAsync(Guid unitId, CancellationToken cancellationToken = default) =>
        (await GetSnapshotAsync(cancellationToken)).UsersOf(unitId);

    private async Task<UnitSnapshot> LoadAsync(CancellationToken cancellationToken)
    {
        var context = await _contexts.GetDbContextAsync(cancellationToken);
        var units = await context
            .OrganizationUnits.Select(u => new UnitInfo(u.Id, u.ParentId, u.Code, u.Name, u.Kind, u.IsActive, u.MergedIntoId))
            .ToListAsync(cancellationToken);
        var members = await context.UnitMembers.Select(m => new { m.Id, m.OrganizationUnitId }).ToListAsync(cancellationToken);
        return new UnitSnapshot(units, members.Select(m => (m.Id, m.OrganizationUnitId)));
    }
}
