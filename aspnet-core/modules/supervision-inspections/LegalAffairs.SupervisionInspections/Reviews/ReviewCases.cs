using LegalAffairs.Abp.Authorization.DataScopes;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Timing;
using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.SupervisionInspections.ExamResults;
using LegalAffairs.SupervisionInspections.Submissions;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.SupervisionInspections.Reviews;

internal sealed class ReviewCases(
    PlannedIndicators indicators,
    IRepository<Submission, Guid> submissions,
    IRepository<Assessment, Guid> assessments,
    IUnitDirectory directory,
    ICurrentDataScope dataScope,
    ExamResultWords examResults,
    TimeProvider time
) : ITransientDependency
{
    /// <summary>Tracked: what is changed is saved.</summary>
    public async Task<ReviewCase> GetAsync(Guid indicatorId, Guid unitId)
    {
        var unit = dataScope.Value.CoversUnit(unitId) ? await directory.FindAsync(unitId) : null;
        var planned = await indicators.GetAsync(indicatorId);
        var reported = await (await submissions.WithDetailsAsync())
            .IncludeParts()
            .Where(s => s.IndicatorId == indicatorId && s.OrganizationUnitId == unitId)
            .OrderBy(s => s.Round)
            .ToListAsync();
        var assessment = await (await assessments.WithDetailsAsync())
            .IncludeParts()
            .FirstOrDefaultAsync(a => a.IndicatorId == indicatorId && a.OrganizationUnitId == unitId);
        if (unit is null)
        {
            throw new EntityNotFoundException(typeof(Assessment), unitId);
        }

        if (reported.Count == 0 && assessment is null && !planned.Indicator.AppliesTo(unit))
        {
            throw ReportingCase.NotForUnit(planned.Indicator, unit);
        }

        var row = assessment is null ? null : AssessmentRow.Of(assessment);
        var indicator = IndicatorRow.Of(planned.Indicator);
        var state = CellState.Of(indicator.Deadlines, reported.Select(SubmissionRow.Of), row, indicator.IsOptional, time.Today());
        return new ReviewCase(planned, unit, reported, assessment, state, await examResults.OfAsync(indicatorId, unitId));
    }
}
