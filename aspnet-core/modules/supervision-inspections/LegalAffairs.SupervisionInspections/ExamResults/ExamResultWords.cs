using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Repositories;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.SupervisionInspections.ExamResults;

/// <summary>Results of exams as reviewers and units read them.</summary>
internal sealed class ExamResultWords(IRepository<ExamResult, Guid> results, IStringLocalizer<SupervisionInspectionsResource> localizer)
    : ITransientDependency
{
    /// <summary>The latest first.</summary>
    public async Task<IReadOnlyList<ExamResultDto>> OfAsync(Guid indicatorId, Guid unitId) =>
        [
            .. (await results.GetListAsync(r => r.IndicatorId == indicatorId && r.OrganizationUnitId == unitId))
                .OrderByDescending(r => r.ReleasedTime)
                .Select(DtoOf),
        ];

    private ExamResultDto DtoOf(ExamResult result)
    {
        var figures = result.Figures;
        return new ExamResultDto(
            result.ExamId,
            result.ExamTitle,
            result.ReleasedTime,
            figures.Candidates,
            figures.Present,
            figures.Passed,
            figures.Mean,
            figures.DoneUnits,
            figures.DueUnits,
            localizer[
                "ExamResult:Text",
                result.ExamTitle,
                figures.Candidates,
                figures.Present,
                figures.Passed,
                figures.Mean,
                figures.DueUnits,
                figures.DoneUnits
            ]
        );
    }
}
