using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Identity;
using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.TrainingExams.Results;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.TrainingExams.HandOver;

/// <summary>Counted results as the rows of a unit's sheet.</summary>
internal sealed class CountedTables(IUnitDirectory units, IUserDirectory users, IStringLocalizer<TrainingExamsResource> localizer)
    : ITransientDependency
{
    /// <summary>Where people of several units are counted, their sum and then each.</summary>
    public async Task<IReadOnlyList<UnitResultDto>> UnitsOfAsync(UnitInfo unit, IReadOnlyList<CountedResult> people)
    {
        var all = await units.GetAllAsync();
        var each = people
            .GroupBy(p => p.OrganizationUnitId!.Value)
            .OrderBy(g => all[g.Key].Path, StringComparer.Ordinal)
            .Select(g => UnitOf(g.Key, all[g.Key].Name, [.. g]))
            .ToList();
        return each.Count < 2 ? each : [UnitOf(unit.Id, localizer["UnitSheet:Sum"], people), .. each];
    }

    /// <summary>By score, absentees last.</summary>
    public async Task<IReadOnlyList<PersonResultDto>> PeopleOfAsync(IReadOnlyList<CountedResult> people)
    {
        var (all, names) = (await units.GetAllAsync(), await users.GetManyAsync([.. people.Select(p => p.UserId)]));
        return
        [
            .. people
                .OrderByDescending(p => p.IsPresent)
                .ThenByDescending(p => p.Points)
                .ThenBy(p => p.UserId)
                .Select(p => PersonOf(p, names.GetValueOrDefault(p.UserId)?.DisplayName ?? string.Empty, all)),
        ];
    }

    private static UnitResultDto UnitOf(Guid unitId, string name, IReadOnlyList<CountedResult> people)
    {
        var (present, passed) = (people.Count(p => p.IsPresent), people.Count(p => p.IsPassed));
        return new UnitResultDto(
            unitId,
            name,
            people.Count,
            present,
            people.Count - present,
            Unmarked: 0,
            passed,
            ExactMean.Share(passed, present),
            ExactMean.OfPoints(people.Sum(p => p.Points), present)
        );
    }

    private static PersonResultDto PersonOf(CountedResult result, string name, IReadOnlyDictionary<Guid, UnitInfo> units) =>
        new(
            result.UserId,
            name,
            result.OrganizationUnitId,
            units[result.OrganizationUnitId!.Value].Name,
            !result.IsPresent ? ExamOutcome.Absent
                : result.IsPassed ? ExamOutcome.Passed
                : ExamOutcome.Failed,
            result.IsPresent ? result.Points : null,
            result.Decisive?.Id,
            result.Decisive?.Number ?? 0,
            result.Decisive?.Status,
            result.Decisive?.SubmittedTime
        );
}
