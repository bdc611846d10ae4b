using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.TrainingExams.Exams;
using Microsoft.AspNetCore.Authorization;

namespace LegalAffairs.TrainingExams.Results;

[Authorize(TrainingExamsPermissions.Questions.Default)]
internal sealed class QuestionStatisticAppService(QuestionStatistics statistics, Recusal recusal)
    : ApplicationService,
        IQuestionStatisticAppService
{
    public async Task<ListResultDto<QuestionStatisticDto>> GetListAsync(Guid questionId)
    {
        await recusal.CheckQuestionAsync(questionId);
        return new ListResultDto<QuestionStatisticDto>(await statistics.GetOfQuestionAsync(questionId));
    }
}
