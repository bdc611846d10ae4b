using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Repositories;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Questions;

/// <summary>Questions that ask the same with the same options. They are warned of, not refused: a law may be asked about twice on purpose.</summary>
internal sealed class QuestionDoubles(IRepository<Question, Guid> questions) : ITransientDependency
{
    private const int HashesAtOnce = 500;

    public async Task<IReadOnlyList<QuestionDoubleDto>> FindAsync(string hash, Guid? except, CategoryTree tree)
    {
        var found = await (await questions.GetQueryableAsync())
            .Where(q => q.Id != except && q.Versions.Any(v => v.ContentHash == hash))
            .OrderBy(q => q.Id)
            .Take(5)
            .Select(q => new
            {
                q.Id,
                q.Stem,
                q.Status,
                q.CategoryId,
            })
            .ToListAsync();
        return [.. found.Select(q => new QuestionDoubleDto(q.Id, q.Stem, q.Status, tree.FullName(q.CategoryId)))];
    }

    /// <summary>Which of these hashes the bank has.</summary>
    public async Task<IReadOnlySet<string>> FindAsync(IReadOnlyCollection<string> hashes)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var some in hashes.Distinct(StringComparer.Ordinal).Chunk(HashesAtOnce))
        {
            known.UnionWith(
                await (await questions.GetQueryableAsync())
                    .SelectMany(q => q.Versions)
                    .Select(v => v.ContentHash)
                    .Where(h => some.Contains(h))
                    .ToListAsync()
            );
        }

        return known;
    }
}
