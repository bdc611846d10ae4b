using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Platform.OrganizationUnits;

namespace LegalAffairs.TrainerPool.Hours;

/// <summary>How far people are in a year.</summary>
internal sealed class PeopleHours(ListedPeople people, YearTotals totals, ITrainingHours hours, IEnumerable<IHoursRequirement> requirements)
    : ITransientDependency
{
    private const decimal TenthsOfHour = 10m;

    public async Task<PagedResultDto<PersonHoursDto>> GetPageAsync(GetHoursTotalsInput input, int year, int skip, int take)
    {
        var required = await GetRequiredAsync();
        var listed = await people.GetAsync(year, input.Filter, input.OrganizationUnitId);
        if (input.IsShort is { } isShort)
        {
            // Where nothing is asked, everybody has reached it.
            var reached = required > 0 ? await totals.GetReachedAsync(year, required.Value) : null;
            listed = required is null ? [] : [.. listed.Where(p => p.IsOfficer && (reached?.Contains(p.Person.Id) ?? true) != isShort)];
        }

        var page = input.Sorting is "total" or "total asc" or "total desc"
            ? await SortedAsync(listed, year, input.Sorting == "total desc", skip, take)
            : [.. listed.Skip(skip).Take(take)];
        var sums = await hours.GetTotalsAsync([.. page.Select(p => p.Person.Id)], year);
        return new PagedResultDto<PersonHoursDto>(
            listed.Count,
            [
                .. page.Select(p => new PersonHoursDto(
                    p.Person.Id,
                    p.Person.DisplayName,
                    p.Unit.Id,
                    p.Unit.Name,
                    sums[p.Person.Id],
                    p.IsOfficer ? required : null
                )),
            ]
        );
    }

    public async Task<HoursOverviewDto> GetOverviewAsync(int year)
    {
        var required = await GetRequiredAsync();
        var sums = await totals.GetTenthsAsync(year);
        var counted = (await people.GetAsync(year))
            .Where(p => p.IsOfficer || required is null)
            .Select(p => (p.Unit, Hours: sums.GetValueOrDefault(p.Person.Id) / TenthsOfHour))
            .ToList();
        bool HasReached((UnitInfo Unit, decimal Hours) person) => person.Hours >= (required ?? 0);
        return new HoursOverviewDto(
            year,
            required,
            counted.Count,
            counted.Count(HasReached),
            [
                .. counted
                    .GroupBy(p => p.Unit)
                    .Select(g => new UnitHoursDto(
                        g.Key.Id,
                        g.Key.Name,
                        g.Count(),
                        g.Count(HasReached),
                        decimal.Round(g.Average(p => p.Hours), 1, MidpointRounding.AwayFromZero)
                    )),
            ]
        );
    }

    private async Task<IReadOnlyList<ListedPerson>> SortedAsync(
        IReadOnlyList<ListedPerson> listed,
        int year,
        bool isDescending,
        int skip,
        int take
    )
    {
        var byId = listed.ToDictionary(p => p.Person.Id);
        var page = await totals.GetPageAsync([.. listed.Select(p => p.Person.Id)], year, isDescending, skip, take);
        return [.. page.Select(u => byId[u])];
    }

    private async Task<int?> GetRequiredAsync() => requirements.FirstOrDefault() is { } asked ? await asked.GetAsync() : null;
}
