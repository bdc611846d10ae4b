using LegalAffairs.Abp.Application;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Exams;
using LegalAffairs.TrainingExams.Questions;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Practice;

/// <summary>What may be practised at this moment. Nothing of it is kept: the next exam may take a question away.</summary>
internal sealed class PracticeBank(IDbContextProvider<TrainingExamsDbContext> contexts) : ITransientDependency
{
    /// <summary>Reviewed, and on no paper of an exam that is planned, running or not released: practice would tell its key.</summary>
    public async Task<IQueryable<Question>> GetQuestionsAsync()
    {
        var context = await contexts.GetDbContextAsync();
        var withheld = WithheldQuestions.Of(context);
        return context.Questions.IgnoreAutoIncludes().Where(q => q.Status == QuestionStatus.Reviewed && !withheld.Contains(q.Id));
    }

    public async Task<IQueryable<Question>> GetQuestionsAsync(GetPracticeQuestionsInput input, Guid userId, CategoryTree tree)
    {
        var context = await contexts.GetDbContextAsync();
        var categories = input.CategoryId is { } id ? tree.WithBelow(id) : [];
        var kinds = input.Kinds is { Length: > 0 } chosen
            ? chosen.ToList()
            : [.. Enum.GetValues<QuestionKind>().Where(k => k != QuestionKind.ShortAnswer)];
        return (await GetQuestionsAsync())
            .Where(q => kinds.Contains(q.Kind) && q.Difficulty >= input.MinDifficulty && q.Difficulty <= input.MaxDifficulty)
            .WhereIf(input.CategoryId is not null, q => categories.Contains(q.CategoryId))
            .WhereIf(input.OnlyBook, q => context.Set<WrongQuestion>().Any(w => w.UserId == userId && w.QuestionId == q.Id));
    }
}
