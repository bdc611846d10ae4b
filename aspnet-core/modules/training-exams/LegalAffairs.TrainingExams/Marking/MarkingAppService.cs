using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.Users;
using LegalAffairs.TrainingExams.Exams;
using Microsoft.AspNetCore.Authorization;

namespace LegalAffairs.TrainingExams.Marking;

/// <summary>Thousands of marks; each keeps by itself who gave it when, so that a record of the call would say nothing more.</summary>
[DisableAuditing]
[Authorize(TrainingExamsPermissions.Marking)]
internal sealed class MarkingAppService(MarkingOverview overview, MarkingDesk desk, MarkingTransaction transaction, Recusal recusal)
    : ApplicationService,
        IMarkingAppService
{
    protected override Type LocalizationResource => typeof(TrainingExamsResource);

    private Guid MarkerId => CurrentUser.GetId();

    public Task<PagedResultDto<MarkingExamDto>> GetListAsync(GetMarkingExamsInput input) => overview.GetExamsAsync(input);

    public async Task<ListResultDto<MarkingQuestionDto>> GetQuestionsAsync(Guid examId)
    {
        await recusal.CheckKeysOfExamAsync(examId);
        return new ListResultDto<MarkingQuestionDto>(await overview.GetQuestionsAsync(examId, MarkerId, Now));
    }

    public Task<AnswerToMarkDto?> ClaimNextAsync(Guid examId, ClaimAnswerInput input) =>
        transaction.RunAsync(async () =>
        {
            await recusal.CheckKeysOfExamAsync(examId);
            return await desk.ClaimNextAsync(examId, input.Ordinal, MarkerId, Now);
        });

    public Task<MarkedDto> MarkAsync(Guid id, MarkAnswerInput input) =>
        transaction.RunAsync(() => desk.MarkAsync(id, MarkerId, input, Now));

    public Task GiveBackAsync(Guid id) => transaction.RunAsync(() => desk.GiveBackAsync(id, MarkerId));

    public Task<PagedResultDto<OwnMarkingDto>> GetOwnAsync(Guid examId, GetOwnMarkingsInput input) =>
        overview.GetOwnAsync(examId, MarkerId, input);

    public async Task<AnswerToMarkDto> GetAsync(Guid id)
    {
        var answer = await desk.GetAsync(id, MarkerId);
        await recusal.CheckKeysOfExamAsync(answer.ExamId);
        return answer;
    }
}
