using LegalAffairs.Abp;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Identity;
using LegalAffairs.Platform.OrganizationUnits;

namespace LegalAffairs.TrainerPool.Sessions;

/// <summary>Who is trained when whole units are: the officers of these and of those below them.</summary>
internal sealed class UnitOfficers(IUserDirectory users, IUnitDirectory units) : ITransientDependency
{
    public async Task<IReadOnlyList<Guid>> OfAsync(IReadOnlyList<Guid> unitIds)
    {
        if (unitIds.Count == 0)
        {
            return [];
        }

        var all = await units.GetAllAsync();
        if (unitIds.Any(u => !all.ContainsKey(u)))
        {
            throw new BusinessException(TrainerPoolErrorCodes.UnitUnknown);
        }

        var paths = unitIds.Select(u => all[u].Path).ToList();
        var officers = new List<Guid>();
        foreach (var officer in await users.GetActiveInRoleAsync(RoleNames.Officer))
        {
            var path = await units.FindUnitOfUserAsync(officer.Id) is { } unit ? all.GetValueOrDefault(unit)?.Path : null;
            if (path is not null && paths.Exists(p => path.StartsWith(p, StringComparison.Ordinal)))
            {
                officers.Add(officer.Id);
            }
        }

        return officers;
    }
}
