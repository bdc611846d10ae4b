using LegalAffairs.Abp;
using LegalAffairs.Abp.Authorization.DataScopes;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Users;
using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.SupervisionInspections.Reviews;
using LegalAffairs.SupervisionInspections.TaskPlans;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.SupervisionInspections.Submissions;

internal sealed class ReportingCases(
    PlannedIndicators indicators,
    IRepository<Submission, Guid> submissions,
    IUnitDirectory directory,
    ICurrentDataScope dataScope,
    ICurrentUser currentUser
) : ITransientDependency
{
    /// <summary>Tracked: what is changed is saved.</summary>
    /// <param name="unitId">Null: the caller's own unit.</param>
    public async Task<ReportingCase> GetAsync(Guid indicatorId, int round, Guid? unitId)
    {
        var unit = await GetUnitAsync(unitId);
        var planned = await indicators.GetAsync(indicatorId);
        var submission = await (await submissions.WithDetailsAsync())
            .IncludeParts()
            .FirstOrDefaultAsync(s => s.IndicatorId == indicatorId && s.OrganizationUnitId == unit.Id && s.Round == round);
        if (submission is null && !planned.Indicator.AppliesTo(unit))
        {
            throw ReportingCase.NotForUnit(planned.Indicator, unit);
        }

        CheckRound(planned.Indicator, round);
        return new ReportingCase(planned, unit, round, await AsksForContactsAsync(planned.Indicator, unit.Id, round), submission);
    }

    /// <exception cref="BusinessException">The account belongs to no unit.</exception>
    public async Task<Guid> GetOwnUnitIdAsync() =>
        await directory.FindUnitOfUserAsync(currentUser.GetId())
        ?? throw new BusinessException(SupervisionInspectionsErrors.UserWithoutUnit);

    // Before there is a record the query filter has nothing to filter, so the unit is checked itself.
    private async Task<UnitInfo> GetUnitAsync(Guid? unitId)
    {
        var id = unitId ?? await GetOwnUnitIdAsync();
        var unit = dataScope.Value.CoversUnit(id) ? await directory.FindAsync(id) : null;
        return unit ?? throw new EntityNotFoundException(typeof(Submission), id);
    }

    private async Task<bool> AsksForContactsAsync(Indicator indicator, Guid unitId, int round) =>
        indicator.AsksForContacts
        && !await submissions.AnyAsync(s =>
            s.IndicatorId == indicator.Id
            && s.OrganizationUnitId == unitId
            && s.Round != round
            && s.FirstSubmittedTime != null
            && s.Contacts.Any()
        );

    private static void CheckRound(Indicator indicator, int round)
    {
        if (round < 1 || round > indicator.Deadlines.Count)
        {
            throw new BusinessException(SupervisionInspectionsErrors.RoundUnknown)
                .WithData("round", round)
                .WithData("count", indicator.Deadlines.Count);
        }
    }
}
