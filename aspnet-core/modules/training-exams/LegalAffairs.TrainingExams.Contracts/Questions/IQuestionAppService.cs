using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;

namespace LegalAffairs.TrainingExams.Questions;

/// <summary>题库: draft → reviewed → retired. An edit of a reviewed question begins a new version; the reviewed one stays in use meanwhile.</summary>
public interface IQuestionAppService : IApplicationService
{
    Task<PagedResultDto<QuestionListDto>> GetListAsync(GetQuestionsInput input);

    Task<QuestionDto> GetAsync(Guid id);

    /// <summary>Newest first, each with what differs from the one before.</summary>
    Task<ListResultDto<QuestionVersionDto>> GetVersionsAsync(Guid id);

    /// <summary>All tags in use, most used first.</summary>
    Task<ListResultDto<QuestionTagDto>> GetTagsAsync();

    /// <summary>What would be wrong with it, and what in the bank asks the same; saves nothing.</summary>
    Task<QuestionTrialDto> TryContentAsync(TryQuestionInput input);

    Task<QuestionDto> CreateAsync(CreateQuestionInput input);

    Task<QuestionDto> UpdateAsync(Guid id, UpdateQuestionInput input);

    /// <summary>Nobody reviews a version that he wrote on himself.</summary>
    Task<QuestionDto> ReviewAsync(Guid id, ReviewQuestionInput input);

    /// <summary>Reviews several questions; those that this user may not review, or that have another version by now, are passed over and counted.</summary>
    Task<QuestionsReviewedDto> ReviewManyAsync(ReviewQuestionsInput input);

    /// <summary>A reviewed question is no longer drawn until it is reviewed again.</summary>
    Task<QuestionDto> ReturnToDraftAsync(Guid id, QuestionReasonInput input);

    Task<QuestionDto> RetireAsync(Guid id, QuestionReasonInput input);

    Task<QuestionDto> RestoreAsync(Guid id);

    /// <summary>Not a reviewed one. Papers that hold it keep it.</summary>
    Task DeleteAsync(Guid id);
}
