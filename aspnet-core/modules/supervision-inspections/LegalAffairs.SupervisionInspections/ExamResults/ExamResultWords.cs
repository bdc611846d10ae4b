using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Platform.Files;
using LegalAffairs.SupervisionInspections.Submissions;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.SupervisionInspections.ExamResults;

/// <summary>Results of exams as reviewers and units read them.</summary>
internal sealed class ExamResultWords(
    IRepository<ExamResult, Guid> results,
    IFileStore files,
    IStringLocalizer<SupervisionInspectionsResource> localizer
) : ITransientDependency
{
    /// <summary>The latest first.</summary>
    public async Task<IReadOnlyList<ExamResultDto>> OfAsync(Guid indicatorId, Guid unitId)
    {
        var found = await results.GetListAsync(r => r.IndicatorId == indicatorId && r.OrganizationUnitId == unitId);
        var sheets = await files.GetManyAsync([.. found.Where(r => !r.IsSheetDue).Select(r => r.SheetFileId).OfType<Guid>()]);
        return
        [
            .. found
                .OrderByDescending(r => r.ReleasedTime)
                .Select(r => DtoOf(r, r.SheetFileId is { } id ? sheets.GetValueOrDefault(id) : null)),
        ];
    }

    private ExamResultDto DtoOf(ExamResult result, StoredFileInfo? sheet)
    {
        var figures = result.Figures;
        return new ExamResultDto(
            result.Id,
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
            ],
            result.IsCorrected ? result.AsOf : null,
            sheet is null ? null : new SubmissionFileDto(sheet.Id, sheet.Name, sheet.Size, sheet.ContentType, [])
        );
    }
}
