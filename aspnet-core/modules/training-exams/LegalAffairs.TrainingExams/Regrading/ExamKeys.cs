using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Exams;
using LegalAffairs.TrainingExams.Papers;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Regrading;

internal sealed class ExamKeys(IDbContextProvider<TrainingExamsDbContext> contexts, IPaperContents papers) : ITransientDependency
{
    public async Task<ExamKey> GetAsync(Exam exam, CancellationToken cancellationToken = default)
    {
        var context = await contexts.GetDbContextAsync(cancellationToken);
        var approved = await context
            .Regrades.AsNoTracking()
            .Where(r => r.ExamId == exam.Id && (r.Status == RegradeStatus.Approved || r.Status == RegradeStatus.Applied))
            .OrderBy(r => r.DecidedTime)
            .ToListAsync(cancellationToken);
        // Of several re-grades of a question the last one stands.
        var last = approved.GroupBy(r => r.Ordinal).ToDictionary(g => g.Key, g => g.Last());
        var paper = await papers.GetAsync(exam.PaperId, cancellationToken);
        return new ExamKey(
            last.Count == 0 ? paper : paper with { Items = [.. paper.Items.Select(i => ItemOf(i, last.GetValueOrDefault(i.Ordinal)))] },
            last.Values.Where(r => r.Kind == RegradeKind.FullPoints).Select(r => r.Ordinal).ToHashSet()
        );
    }

    private static PaperContentItem ItemOf(PaperContentItem item, Regrade? regrade) =>
        regrade?.Key is { } key ? item with { Content = item.Content with { Key = key } } : item;
}
