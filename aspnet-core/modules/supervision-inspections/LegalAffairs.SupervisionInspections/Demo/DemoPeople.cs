using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Identity;
using LegalAffairs.Platform.OrganizationUnits;

namespace LegalAffairs.SupervisionInspections.Demo;

/// <summary>Who did what in the demo.</summary>
internal sealed class DemoPeople(IUserDirectory users, IUnitDirectory directory) : ITransientDependency
{
    private readonly Dictionary<string, Guid?> _known = new(StringComparer.Ordinal);

    /// <summary>All, in the order of the tree.</summary>
    public async Task<IReadOnlyList<UnitInfo>> GetUnitsAsync() =>
        [.. (await directory.GetAllAsync()).Values.OrderBy(u => u.Path, StringComparer.Ordinal)];

    public async Task<Guid?> GetLiaisonAsync(UnitInfo unit) =>
        (await directory.GetUserIdsAsync(unit.Id)).Select(id => (Guid?)id).FirstOrDefault();

    /// <summary>Two share the work.</summary>
    public Task<Guid?> GetReviewerAsync(int turn) => FindAsync(turn % 3 == 0 ? DemoAccounts.SecondBureauStaff : RoleNames.BureauStaff);

    public Task<Guid?> GetLeaderAsync() => FindAsync(RoleNames.BureauLeader);

    private async Task<Guid?> FindAsync(string userName)
    {
        if (!_known.TryGetValue(userName, out var id))
        {
            id = (await users.FindByUserNameAsync(userName))?.Id;
            _known.Add(userName, id);
        }

        return id;
    }
}
