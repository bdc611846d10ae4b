using LegalAffairs.Abp.Authorization.DataScopes;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Timing;
using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.SupervisionInspections.Submissions;
using LegalAffairs.SupervisionInspections.TaskPlans;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.SupervisionInspections.Reviews;

/// <summary>
/// The cells of task plans that the caller's data scope reaches. A cell is not stored: it follows from the plan, the units, what was handed in
/// and the day. So it is worked out here from three queries of slim rows, however many cells there are.
/// </summary>
internal sealed class PlanCells(
    IRepository<TaskPlan, Guid> plans,
    IRepository<Submission, Guid> submissions,
    IRepository<Assessment, Guid> assessments,
    IUnitDirectory directory,
    ICurrentDataScope dataScope,
    TimeProvider time
) : ITransientDependency
{
    /// <returns>By indicator number, then unit path.</returns>
    public async Task<IReadOnlyList<Cell>> GetAsync(IReadOnlyCollection<Guid> planIds)
    {
        var today = time.Today();
        var indicators = await GetIndicatorsAsync(planIds);
        var submitted = (await GetSubmissionsAsync(planIds)).ToLookup(s => (s.IndicatorId, s.OrganizationUnitId));
        var graded = (await GetAssessmentsAsync(planIds)).ToDictionary(a => (a.IndicatorId, a.OrganizationUnitId));
        var units = (await directory.GetAllAsync())
            .Values.Where(u => dataScope.Value.CoversUnit(u.Id))
            .OrderBy(u => u.Path, StringComparer.Ordinal)
            .ToList();
        return
        [
            .. indicators.SelectMany(indicator =>
                IndicatorUnits
                    .Of(
                        indicator,
                        units,
                        unitId => submitted.Contains((indicator.Id, unitId)) || graded.ContainsKey((indicator.Id, unitId))
                    )
                    .Select(unit => CellOf(indicator, unit))
            ),
        ];

        Cell CellOf(IndicatorRow indicator, UnitInfo unit)
        {
            var assessment = graded.GetValueOrDefault((indicator.Id, unit.Id));
            var state = CellState.Of(indicator.Deadlines, submitted[(indicator.Id, unit.Id)], assessment, indicator.IsOptional, today);
            return new Cell(indicator, unit, state, assessment);
        }
    }

    public async Task<IReadOnlyList<IndicatorRow>> GetIndicatorsAsync(IReadOnlyCollection<Guid> planIds) =>
        await (await plans.GetQueryableAsync())
            .Where(p => planIds.Contains(p.Id))
            .SelectMany(p => p.Indicators)
            .OrderBy(i => i.Number)
            .Select(i => new IndicatorRow(
                i.TaskPlanId,
                i.Id,
                i.Number,
                i.Category,
                i.Name,
                i.Deadlines,
                i.Rule,
                i.Applicability,
                i.PickedUnitIds
            ))
            .ToListAsync();

    private async Task<List<SubmissionRow>> GetSubmissionsAsync(IReadOnlyCollection<Guid> planIds) =>
        await (await submissions.GetQueryableAsync())
            .Where(s => planIds.Contains(s.TaskPlanId))
            .Select(s => new SubmissionRow(
                s.Id,
                s.IndicatorId,
                s.OrganizationUnitId,
                s.Round,
                s.Status,
                s.FirstSubmittedTime,
                s.LastSubmittedTime
            ))
            .ToListAsync();

    private async Task<List<AssessmentRow>> GetAssessmentsAsync(IReadOnlyCollection<Guid> planIds) =>
        await (await assessments.GetQueryableAsync())
            .Where(a => planIds.Contains(a.TaskPlanId))
            .Select(a => new AssessmentRow(a.IndicatorId, a.OrganizationUnitId, a.Grade, a.Points, a.Override != null, a.GradedTime))
            .ToListAsync();
}
