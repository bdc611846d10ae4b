using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;

namespace LegalAffairs.TrainerPool.Evaluations;

/// <summary>听课评价, by those who signed in. Nothing kept joins an answer to a person.</summary>
public interface ILessonEvaluationAppService : IApplicationService
{
    /// <summary>Lessons of a session that are over.</summary>
    /// <param name="id">The session.</param>
    Task<ListResultDto<LessonDto>> GetLessonsAsync(Guid id);

    /// <param name="id">The session.</param>
    Task CreateAsync(Guid id, EvaluateInput input);
}
