using System.Security.Cryptography;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Questions;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Practice;

/// <summary>Picks at random: the ids of all that fit are read, the questions only of those picked.</summary>
internal sealed class PracticePick(PracticeBank bank, IDbContextProvider<TrainingExamsDbContext> contexts, QuestionCategories categories)
    : ITransientDependency
{
    public async Task<PracticeQuestionsDto> PickAsync(GetPracticeQuestionsInput input, Guid userId)
    {
        var tree = await categories.GetTreeAsync();
        var ids = await (await bank.GetQuestionsAsync(input, userId, tree)).Select(q => q.Id).ToArrayAsync();
        RandomNumberGenerator.Shuffle<Guid>(ids);
        var picked = ids.Take(input.Count).ToList();
        var questions = (await ReadAsync(picked, userId, tree)).ToDictionary(q => q.QuestionId);
        return new PracticeQuestionsDto(ids.Length, [.. picked.Select(id => questions[id])]);
    }

    private async Task<IEnumerable<PracticeQuestionDto>> ReadAsync(List<Guid> ids, Guid userId, CategoryTree tree)
    {
        var context = await contexts.GetDbContextAsync();
        var rows = await context
            .Questions.IgnoreAutoIncludes()
            .Where(q => ids.Contains(q.Id))
            .Join(
                context.Set<QuestionVersion>(),
                q => q.ReviewedVersionId,
                v => v.Id,
                (q, v) =>
                    new
                    {
                        q.Id,
                        VersionId = v.Id,
                        q.Kind,
                        q.CategoryId,
                        q.Difficulty,
                        v.Content,
                        IsInBook = context.Set<WrongQuestion>().Any(w => w.UserId == userId && w.QuestionId == q.Id),
                    }
            )
            .ToListAsync();
        return rows.Select(r => new PracticeQuestionDto(
            r.Id,
            r.VersionId,
            r.Kind,
            tree.FullName(r.CategoryId),
            r.Difficulty,
            r.Content.Stem,
            r.Content.Options,
            r.Kind == QuestionKind.FillIn ? r.Content.Key.Blanks.Count : 0,
            r.IsInBook
        ));
    }
}
