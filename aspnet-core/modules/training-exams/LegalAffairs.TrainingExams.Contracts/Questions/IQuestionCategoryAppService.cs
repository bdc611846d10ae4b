using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;

namespace LegalAffairs.TrainingExams.Questions;

/// <summary>题目分类: one tree for the whole city.</summary>
public interface IQuestionCategoryAppService : IApplicationService
{
    /// <summary>The whole tree, each category after its parent.</summary>
    Task<ListResultDto<QuestionCategoryDto>> GetListAsync();

    Task<QuestionCategoryDto> CreateAsync(CreateQuestionCategoryInput input);

    Task<QuestionCategoryDto> UpdateAsync(Guid id, UpdateQuestionCategoryInput input);

    /// <summary>With everything below it.</summary>
    Task<QuestionCategoryDto> MoveAsync(Guid id, MoveQuestionCategoryInput input);

    /// <summary>Only when nothing is in it.</summary>
    Task DeleteAsync(Guid id);
}
