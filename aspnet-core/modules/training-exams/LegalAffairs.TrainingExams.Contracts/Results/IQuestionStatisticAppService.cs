using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;

namespace LegalAffairs.TrainingExams.Results;

/// <summary>What exams have shown of a question, for those who write the bank.</summary>
public interface IQuestionStatisticAppService : IApplicationService
{
    /// <summary>One entry for each exam that has asked it, latest first; of all its versions.</summary>
    Task<ListResultDto<QuestionStatisticDto>> GetListAsync(Guid questionId);
}
