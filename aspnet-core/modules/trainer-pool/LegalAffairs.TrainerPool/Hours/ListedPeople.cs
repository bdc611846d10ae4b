using LegalAffairs.Abp.Authorization.DataScopes;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Identity;
using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.TrainerPool.Data;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainerPool.Hours;

/// <summary>Whose hours are looked at: officers, also those without any, and whoever else has some; only those of the caller's data scope.</summary>
internal sealed class ListedPeople(
    IDbContextProvider<TrainerPoolDbContext> contexts,
    IUserDirectory users,
    IUnitDirectory units,
    ICurrentDataScope dataScope
) : ITransientDependency
{
    /// <summary>In the order of the tree.</summary>
    /// <param name="filter">Part of a name.</param>
    /// <param name="unitId">With those below it.</param>
    public async Task<IReadOnlyList<ListedPerson>> GetAsync(int year, string? filter = null, Guid? unitId = null)
    {
        var all = await units.GetAllAsync();
        var under = unitId is { } id ? all.GetValueOrDefault(id)?.Path ?? "?" : string.Empty;
        return
        [
            .. (await OfficersAsync())
                .Concat(await OthersAsync(year))
                .Where(p => Matches(p.Person, filter) && all.ContainsKey(p.UnitId))
                .Select(p => new ListedPerson(p.Person, all[p.UnitId]))
                .Where(p => p.Unit.Path.StartsWith(under, StringComparison.Ordinal))
                .OrderBy(p => p.Unit.Path, StringComparer.Ordinal)
                .ThenBy(p => p.Person.UserName, StringComparer.Ordinal),
        ];
    }

    private async Task<List<(UserInfo Person, Guid UnitId)>> OfficersAsync()
    {
        var (scope, found) = (dataScope.Value, new List<(UserInfo, Guid)>());
        var seen = scope.UnitIds.ToHashSet();
        foreach (var officer in await users.GetActiveInRoleAsync(RoleNames.Officer))
        {
            if (await units.FindUnitOfUserAsync(officer.Id) is { } unit && (scope.IsAll || seen.Contains(unit)))
            {
                found.Add((officer, unit));
            }
        }

        return found;
    }

    // They belong where they earned the hours, of which the caller sees only what lies in the own data scope.
    private async Task<IEnumerable<(UserInfo Person, Guid UnitId)>> OthersAsync(int year)
    {
        var earned = await (await contexts.GetDbContextAsync())
            .HoursEntries.Where(e => e.Year == year)
            .GroupBy(e => e.UserId)
            .Select(g => new { g.Key, Unit = g.Min(e => e.OrganizationUnitId) })
            .ToDictionaryAsync(e => e.Key, e => e.Unit);
        var people = await users.GetManyAsync(earned.Keys);
        return people.Values.Where(p => !IsListedOfficer(p)).Select(p => (p, earned[p.Id]));
    }

    private static bool IsListedOfficer(UserInfo person) => person.IsActive && person.Roles.Contains(RoleNames.Officer);

    private static bool Matches(UserInfo person, string? filter) =>
        string.IsNullOrWhiteSpace(filter)
        || person.DisplayName.Contains(filter.Trim(), StringComparison.OrdinalIgnoreCase)
        || person.UserName.Contains(filter.Trim(), StringComparison.OrdinalIgnoreCase);
}
