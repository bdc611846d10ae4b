using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;

namespace LegalAffairs.TrainingExams.Practice;

/// <summary>练习和错题本. Questions of an exam whose results are not out are not there: practice tells the key.</summary>
public interface IPracticeAppService : IApplicationService
{
    /// <summary>What there is to choose from.</summary>
    Task<ListResultDto<PracticeCategoryDto>> GetCategoriesAsync();

    /// <summary>Questions at random.</summary>
    Task<PracticeQuestionsDto> GetQuestionsAsync(GetPracticeQuestionsInput input);

    /// <summary>Right or wrong at once, with key and reasons; wrong ones go into the book.</summary>
    Task<PracticeResultDto> AnswerAsync(PracticeAnswerInput input);

    /// <summary>The own wrong-question book, the latest first.</summary>
    Task<PagedResultDto<WrongQuestionDto>> GetBookAsync(GetWrongQuestionsInput input);

    /// <summary>Takes a question out of the book; one that is not in it stays out.</summary>
    Task DeleteFromBookAsync(Guid questionId);
}
