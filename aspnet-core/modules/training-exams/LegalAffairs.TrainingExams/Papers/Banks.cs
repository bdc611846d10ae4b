using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.TrainingExams.Questions;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Papers;

internal sealed class Banks(IRepository<Question, Guid> questions, QuestionCategories categories) : ITransientDependency
{
    /// <summary>As far as these sections can use it, in at most three queries however many rules there are.</summary>
    public async Task<Bank> ReadForAsync(IReadOnlyList<PaperSectionDesign> sections)
    {
        var kinds = sections.Select(s => s.Kind).Distinct().ToList();
        var reviewed = (await questions.GetQueryableAsync()).Where(q => q.Status == QuestionStatus.Reviewed && kinds.Contains(q.Kind));
        var tags = await ReadTagsAsync(reviewed, [.. sections.SelectMany(s => s.Rules).Select(r => r.Tag).OfType<string>().Distinct()]);
        var rows = await reviewed
            .Select(q => new
            {
                q.Id,
                VersionId = q.ReviewedVersionId!.Value,
                q.Kind,
                q.CategoryId,
                q.Difficulty,
            })
            .ToListAsync();
        return new Bank(
            rows.Select(q => new BankQuestion(q.Id, q.VersionId, q.Kind, q.CategoryId, q.Difficulty, [.. tags[q.Id]])),
            await categories.GetTreeAsync()
        );
    }

    private static async Task<ILookup<Guid, string>> ReadTagsAsync(IQueryable<Question> reviewed, List<string> wanted)
    {
        var found =
            wanted.Count == 0
                ? []
                : await reviewed
                    .SelectMany(q => q.Tags)
                    .Where(t => wanted.Contains(t.Name))
                    .Select(t => new { t.QuestionId, t.Name })
                    .ToListAsync();
        return found.ToLookup(t => t.QuestionId, t => t.Name);
    }
}
