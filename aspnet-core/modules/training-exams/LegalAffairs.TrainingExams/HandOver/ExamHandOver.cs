using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.EventBus;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Exams;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.HandOver;

/// <summary>Tells other modules what came out. Called at the release, and again when scores change afterwards.</summary>
internal sealed class ExamHandOver(IDbContextProvider<TrainingExamsDbContext> contexts, IDistributedEventBus events) : ITransientDependency
{
    public async Task PublishAsync(Exam exam, DateTime now)
    {
        if (exam.Kind == ExamKind.Rehearsal || exam.ReleasedTime is not { } releasedTime)
        {
            return;
        }

        var context = await contexts.GetDbContextAsync();
        // Scores that were just changed count.
        await context.SaveChangesAsync();
        var total = await context.Papers.IgnoreQueryFilters().Where(p => p.Id == exam.PaperId).Select(p => p.TotalPoints).SingleAsync();
        var units = await ResultsAsync(context, exam);
        await events.PublishAsync(new ExamReleasedEto(exam.Id, exam.Title, releasedTime, exam.IndicatorId, now, total, units));
    }

    private static async Task<IReadOnlyList<ExamUnitResult>> ResultsAsync(TrainingExamsDbContext context, Exam exam)
    {
        var candidates = await context
            .Set<ExamCandidate>()
            .Where(c => c.ExamId == exam.Id && c.OrganizationUnitId != null)
            .Select(c => new { c.UserId, UnitId = c.OrganizationUnitId!.Value })
            .ToListAsync();
        var attempts = await context
            .Attempts.Where(a => a.ExamId == exam.Id && a.SubmittedTime != null)
            .Select(a => new { a.UserId, a.Score })
            .ToListAsync();
        var best = attempts.GroupBy(a => a.UserId).ToDictionary(g => g.Key, g => g.Max(a => a.Score) ?? 0);
        return
        [
            .. candidates
                .GroupBy(c => c.UnitId, c => c.UserId)
                .OrderBy(g => g.Key)
                .Select(unit =>
                {
                    var scores = unit.Where(best.ContainsKey).Select(u => best[u]).ToList();
                    return new ExamUnitResult(unit.Key, unit.Count(), scores.Count, scores.Count(s => s >= exam.PassMark), scores.Sum());
                }),
        ];
    }
}
