using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Content;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.TrainingExams.Exams;
using Microsoft.AspNetCore.Authorization;

namespace LegalAffairs.TrainingExams.Results;

[Authorize(TrainingExamsPermissions.Exams.Results)]
internal sealed class ExamResultAppService(
    ExamResults results,
    PersonResults people,
    QuestionStatistics statistics,
    ExamProgress progress,
    ResultExport export,
    Recusal recusal
) : ApplicationService, IExamResultAppService
{
    protected override Type LocalizationResource => typeof(TrainingExamsResource);

    public async Task<ExamResultDto> GetAsync(Guid id) => await results.GetAsync(await results.GetExamAsync(id));

    public async Task<ListResultDto<UnitResultDto>> GetUnitsAsync(Guid id) => new(await UnitsOfAsync(await results.GetExamAsync(id)));

    public async Task<PagedResultDto<PersonResultDto>> GetPeopleAsync(Guid id, GetPeopleInput input) =>
        await people.GetAsync(await results.GetExamAsync(id), input);

    public async Task<UnitSheetDto> GetUnitSheetAsync(Guid id, Guid unitId)
    {
        var exam = await results.GetExamAsync(id);
        var unit =
            (await UnitsOfAsync(exam)).FirstOrDefault(u => u.OrganizationUnitId == unitId)
            ?? throw new EntityNotFoundException(typeof(ExamCandidate), unitId);
        return new UnitSheetDto(await results.GetAsync(exam), unit, await people.GetOfUnitsAsync(exam, unitId), Now);
    }

    public async Task<ListResultDto<QuestionStatisticDto>> GetQuestionsAsync(Guid id)
    {
        await GetForKeysAsync(id);
        return new ListResultDto<QuestionStatisticDto>(await statistics.GetOfExamAsync(id));
    }

    public Task<ExamProgressDto> GetProgressAsync(Guid id) => progress.GetAsync(id);

    public async Task<IRemoteStreamContent> GetExcelAsync(Guid id) => await export.WriteAsync(await GetForKeysAsync(id));

    // What is right is told by the figures of a question.
    private async Task<Exam> GetForKeysAsync(Guid id)
    {
        var exam = await results.GetExamAsync(id);
        await recusal.CheckPaperAsync(exam.PaperId);
        return exam;
    }

    private Task<IReadOnlyList<UnitResultDto>> UnitsOfAsync(Exam exam) => results.GetUnitsAsync(exam, L["Results:NoUnit"]);
}
