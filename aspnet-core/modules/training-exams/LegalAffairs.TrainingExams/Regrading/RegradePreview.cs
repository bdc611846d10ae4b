using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Exams;
using LegalAffairs.TrainingExams.Marking;
using LegalAffairs.TrainingExams.Papers;
using LegalAffairs.TrainingExams.Results;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Regrading;

/// <summary>Whose score a re-grade changes, or has changed. Of several attempts of a person the best counts, before and after.</summary>
internal sealed class RegradePreview(IDbContextProvider<TrainingExamsDbContext> contexts, IPaperContents papers) : ITransientDependency
{
    private const int BatchSize = 1000;

    public async Task<IReadOnlyList<PersonChange>> GetAsync(Regrade regrade, Exam exam)
    {
        var context = await contexts.GetDbContextAsync();
        var attempts = await context
            .Attempts.Where(a => a.ExamId == exam.Id && a.Score != null)
            .Select(a => new ScoredAttempt(a.Id, a.UserId, a.OrganizationUnitId, a.Score!.Value))
            .ToListAsync();
        var (points, appealed) = (
            new RegradedPoints(regrade, await papers.GetAsync(exam.PaperId)),
            await AppealedPoints.ReadAsync(context, regrade)
        );
        var scores =
            regrade.Status == RegradeStatus.Proposed
                ? await ForeseeAsync(context, (regrade, points), appealed, attempts)
                : await RecallAsync(context, regrade);
        var answers = await RegradeAnswers.ReadAsync(context, [.. appealed.Keys], regrade.Ordinal);
        var kept = appealed.Where(a => points.Of(answers.GetValueOrDefault(a.Key, string.Empty)) < a.Value).Select(a => a.Key).ToHashSet();
        return
        [
            .. attempts
                .GroupBy(a => (a.UserId, a.UnitId))
                .Select(own => new PersonChange(
                    own.Key.UserId,
                    own.Key.UnitId,
                    own.Max(a => scores.TryGetValue(a.Id, out var s) ? s.Old : a.Score),
                    own.Max(a => scores.TryGetValue(a.Id, out var s) ? s.New : a.Score),
                    exam.PassMark,
                    own.Any(a => kept.Contains(a.Id))
                )),
        ];
    }

    private static async Task<Dictionary<Guid, (decimal Old, decimal New)>> ForeseeAsync(
        TrainingExamsDbContext context,
        (Regrade Regrade, RegradedPoints Points) by,
        Dictionary<Guid, decimal> appealed,
        List<ScoredAttempt> attempts
    )
    {
        var scores = new Dictionary<Guid, (decimal, decimal)>();
        foreach (var batch in attempts.Chunk(BatchSize))
        {
            var ids = batch.Select(a => a.Id).ToList();
            var marks = await context
                .Set<AttemptMark>()
                .Where(m => ids.Contains(m.AttemptId) && m.Ordinal == by.Regrade.Ordinal)
                .Select(m => new { m.AttemptId, m.Points })
                .ToDictionaryAsync(m => m.AttemptId, m => m.Points ?? 0);
            var answers = await RegradeAnswers.ReadAsync(context, ids, by.Regrade.Ordinal);
            foreach (var attempt in batch)
            {
                var after = by.Points.Of(answers.GetValueOrDefault(attempt.Id, string.Empty));
                var difference = Math.Max(after, appealed.GetValueOrDefault(attempt.Id)) - marks[attempt.Id];
                scores.Add(attempt.Id, (attempt.Score, attempt.Score + difference));
            }
        }

        return scores;
    }

    private static async Task<Dictionary<Guid, (decimal Old, decimal New)>> RecallAsync(TrainingExamsDbContext context, Regrade regrade) =>
        await context
            .Set<ScoreChange>()
            .Where(c => c.RegradeId == regrade.Id && c.OldScore != null && c.NewScore != null)
            .ToDictionaryAsync(c => c.AttemptId, c => (c.OldScore!.Value, c.NewScore!.Value));

    private sealed record ScoredAttempt(Guid Id, Guid UserId, Guid? UnitId, decimal Score);
}
