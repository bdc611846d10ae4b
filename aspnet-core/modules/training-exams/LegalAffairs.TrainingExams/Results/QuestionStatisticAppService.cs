using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using Microsoft.AspNetCore.Authorization;

namespace LegalAffairs.TrainingExams.Results;

[Authorize(TrainingExamsPermissions.Questions.Default)]
internal sealed class QuestionStatisticAppService(QuestionStatistics statistics) : ApplicationService, IQuestionStatisticAppService
{
    public async Task<ListResultDto<QuestionStatisticDto>> GetListAsync(Guid questionId) =>
        new(await statistics.GetOfQuestionAsync(questionId));
}
