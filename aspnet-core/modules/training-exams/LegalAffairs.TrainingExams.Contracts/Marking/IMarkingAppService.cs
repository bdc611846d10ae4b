using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;

namespace LegalAffairs.TrainingExams.Marking;

/// <summary>
/// 阅卷: short answers, one question across all candidates. The marker never learns whose answer it is, is never handed one of the own unit and never
/// the same one twice.
/// </summary>
public interface IMarkingAppService : IApplicationService
{
    /// <summary>Exams with short answers, those with something left first.</summary>
    Task<PagedResultDto<MarkingExamDto>> GetListAsync(GetMarkingExamsInput input);

    /// <summary>The short-answer questions of one exam.</summary>
    Task<ListResultDto<MarkingQuestionDto>> GetQuestionsAsync(Guid examId);

    /// <summary>
    /// Hands out the next answer to this question and keeps it for the marker for 15 minutes; asked again before it is marked, the same one. Null
    /// where nothing is left for this marker.
    /// </summary>
    Task<AnswerToMarkDto?> ClaimNextAsync(Guid examId, ClaimAnswerInput input);

    /// <summary>Gives points, or other points while the answer is not settled.</summary>
    /// <param name="id">The marking's opaque id.</param>
    Task<MarkedDto> MarkAsync(Guid id, MarkAnswerInput input);

    /// <summary>Gives it back unmarked, for somebody else.</summary>
    Task GiveBackAsync(Guid id);

    /// <summary>What this marker has marked, latest first.</summary>
    Task<PagedResultDto<OwnMarkingDto>> GetOwnAsync(Guid examId, GetOwnMarkingsInput input);

    /// <summary>One of them with the answer, to look at again or to change.</summary>
    Task<AnswerToMarkDto> GetAsync(Guid id);
}
