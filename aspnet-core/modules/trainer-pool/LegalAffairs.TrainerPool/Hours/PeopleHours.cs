using LegalAffairs.Abp.Authorization.DataScopes;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Identity;
using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.TrainerPool.Data;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainerPool.Hours;

/// <summary>How far people are in a year: officers, also those without any hours, and whoever else has some.</summary>
internal sealed class PeopleHours(
    IDbContextProvider<TrainerPoolDbContext> contexts,
    ITrainingHours hours,
    IEnumerable<IHoursRequirement> requirements,
    IUserDirectory users,
    IUnitDirectory units,
    ICurrentDataScope dataScope
) : ITransientDependency
{
    /// <summary>Those of the caller's data scope, in the order of the tree.</summary>
    public async Task<IReadOnlyList<PersonHoursDto>> GetAsync(GetHoursTotalsInput input, int year)
    {
        var all = await units.GetAllAsync();
        var under = input.OrganizationUnitId is { } id ? all.GetValueOrDefault(id)?.Path ?? "?" : string.Empty;
        var (people, unitOf) = await PeopleAsync(year);
        var totals = await hours.GetTotalsAsync([.. people.Keys], year);
        var required = await GetRequiredAsync();
        return
        [
            .. people
                .Values.Where(p => Matches(p, input.Filter))
                .Select(p => (Person: p, Unit: all.GetValueOrDefault(unitOf[p.Id])))
                .Where(p => p.Unit?.Path.StartsWith(under, StringComparison.Ordinal) == true)
                .OrderBy(p => p.Unit!.Path, StringComparer.Ordinal)
                .ThenBy(p => p.Person.UserName, StringComparer.Ordinal)
                .Select(p => new PersonHoursDto(
                    p.Person.Id,
                    p.Person.DisplayName,
                    p.Unit!.Id,
                    p.Unit.Name,
                    totals[p.Person.Id],
                    p.Person.Roles.Contains(RoleNames.Officer) ? required : null
                ))
                .Where(p => input.IsShort is not { } isShort || p.Required is not null && isShort == p.Missing > 0),
        ];
    }

    public async Task<HoursOverviewDto> GetOverviewAsync(int year)
    {
        var required = await GetRequiredAsync();
        var officers = (await GetAsync(new GetHoursTotalsInput(), year)).Where(p => p.Required is not null || required is null).ToList();
        return new HoursOverviewDto(
            year,
            required,
            officers.Count,
            officers.Count(p => p.Missing == 0),
            [
                .. officers
                    .GroupBy(p => (p.OrganizationUnitId, p.OrganizationUnitName))
                    .Select(g => new UnitHoursDto(
                        g.Key.OrganizationUnitId,
                        g.Key.OrganizationUnitName,
                        g.Count(),
                        g.Count(p => p.Missing == 0),
                        decimal.Round(g.Average(p => p.Hours.Total), 1, MidpointRounding.AwayFromZero)
                    )),
            ]
        );
    }

    private async Task<int?> GetRequiredAsync() => requirements.FirstOrDefault() is { } asked ? await asked.GetAsync() : null;

    private async Task<(Dictionary<Guid, UserInfo> People, Dictionary<Guid, Guid> UnitOf)> PeopleAsync(int year)
    {
        var (scope, unitOf) = (dataScope.Value, new Dictionary<Guid, Guid>());
        var seen = scope.UnitIds.ToHashSet();
        var officers = await users.GetActiveInRoleAsync(RoleNames.Officer);
        foreach (var officer in officers)
        {
            if (await units.FindUnitOfUserAsync(officer.Id) is { } unit && (scope.IsAll || seen.Contains(unit)))
            {
                unitOf[officer.Id] = unit;
            }
        }

        // Where somebody without such a role earned the hours; the caller sees only what lies in the own data scope.
        var earned = await (await contexts.GetDbContextAsync())
            .HoursEntries.Where(e => e.Year == year)
            .GroupBy(e => e.UserId)
            .Select(g => new { g.Key, Unit = g.Min(e => e.OrganizationUnitId) })
            .ToListAsync();
        var officerIds = officers.Select(o => o.Id).ToHashSet();
        var others = earned.Where(e => !officerIds.Contains(e.Key)).ToDictionary(e => e.Key, e => e.Unit);
        var people = officers.Where(o => unitOf.ContainsKey(o.Id)).ToDictionary(o => o.Id);
        foreach (var (id, person) in await users.GetManyAsync(others.Keys))
        {
            (people[id], unitOf[id]) = (person, others[id]);
        }

        return (people, unitOf);
    }

    private static bool Matches(UserInfo person, string? filter) =>
        string.IsNullOrWhiteSpace(filter)
        || person.DisplayName.Contains(filter.Trim(), StringComparison.OrdinalIgnoreCase)
        || person.UserName.Contains(filter.Trim(), StringComparison.OrdinalIgnoreCase);
}
