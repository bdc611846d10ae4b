using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Guids;
using LegalAffairs.TrainingExams.Attempts;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Exams;
using LegalAffairs.TrainingExams.Marking;
using LegalAffairs.TrainingExams.Papers;
using LegalAffairs.TrainingExams.Results;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Regrading;

/// <summary>One batch of a re-grade. Marks remember the re-grade that went through them, so that none is gone through twice.</summary>
internal sealed class RegradeExecution(
    IDbContextProvider<TrainingExamsDbContext> contexts,
    IPaperContents papers,
    RegradeCompletion completion,
    IGuidGenerator guids,
    TimeProvider time
) : ITransientDependency
{
    private const int BatchSize = 200;

    /// <returns>Whether something may be left.</returns>
    public async Task<bool> DoSomeAsync(Guid regradeId, CancellationToken cancellationToken)
    {
        var context = await contexts.GetDbContextAsync(cancellationToken);
        var regrade = await context.Regrades.SingleAsync(r => r.Id == regradeId, cancellationToken);
        var exam = await context.Exams.AsNoTracking().SingleAsync(e => e.Id == regrade.ExamId, cancellationToken);
        var marks = await NextAsync(context, regrade, cancellationToken);
        var changes = await RegradeAsync(context, regrade, exam, marks, cancellationToken);
        regrade.Note(marks.Count, changes.Count);
        await WriteHistoryAsync(context, regrade, changes, cancellationToken);
        if (marks.Count == BatchSize)
        {
            return true;
        }

        await completion.FinishAsync(regrade, exam, time.GetUtcNow().UtcDateTime);
        return false;
    }

    private static async Task<List<AttemptMark>> NextAsync(
        TrainingExamsDbContext context,
        Regrade regrade,
        CancellationToken cancellationToken
    ) =>
        await context
            .Set<AttemptMark>()
            .Where(m => m.Ordinal == regrade.Ordinal && (m.RegradeId == null || m.RegradeId != regrade.Id))
            .Where(m => context.Attempts.Any(a => a.Id == m.AttemptId && a.ExamId == regrade.ExamId))
            .OrderBy(m => m.AttemptId)
            .Take(BatchSize)
            .ToListAsync(cancellationToken);

    private async Task<Dictionary<Guid, PointsChange>> RegradeAsync(
        TrainingExamsDbContext context,
        Regrade regrade,
        Exam exam,
        List<AttemptMark> marks,
        CancellationToken cancellationToken
    )
    {
        var points = new RegradedPoints(regrade, await papers.GetAsync(exam.PaperId, cancellationToken));
        var answers = await RegradeAnswers.ReadAsync(context, marks.ConvertAll(m => m.AttemptId), regrade.Ordinal, cancellationToken);
        var floors = await AppealedPoints.ReadAsync(context, regrade, cancellationToken);
        var changed = new Dictionary<Guid, (decimal? Old, decimal New)>();
        foreach (var mark in marks)
        {
            var after = Math.Max(
                points.Of(answers.GetValueOrDefault(mark.AttemptId, string.Empty)),
                floors.GetValueOrDefault(mark.AttemptId)
            );
            var before = mark.Points;
            mark.Regrade(regrade.Id, after);
            if (before != after)
            {
                changed.Add(mark.AttemptId, (before, after));
            }
        }

        await SettleOpenAsync(context, regrade, marks, cancellationToken);
        return await SetScoresAsync(context, exam, changed, cancellationToken);
    }

    // Nobody needs to read what is worth all points anyway, nor to read again what a marker gave all points.
    private static async Task SettleOpenAsync(
        TrainingExamsDbContext context,
        Regrade regrade,
        List<AttemptMark> marks,
        CancellationToken cancellationToken
    )
    {
        var ids = marks.ConvertAll(m => m.AttemptId);
        var open = await context
            .OpenAnswers.Where(a => ids.Contains(a.AttemptId) && a.Ordinal == regrade.Ordinal)
            .ToListAsync(cancellationToken);
        open.ForEach(a => a.SetFullPoints());
    }

    private static async Task<Dictionary<Guid, PointsChange>> SetScoresAsync(
        TrainingExamsDbContext context,
        Exam exam,
        Dictionary<Guid, (decimal? Old, decimal New)> changed,
        CancellationToken cancellationToken
    )
    {
        await context.SaveChangesAsync(cancellationToken);
        var ids = changed.Keys.ToList();
        var marks = (
            await context
                .Set<AttemptMark>()
                .Where(m => ids.Contains(m.AttemptId))
                .Select(m => new { m.AttemptId, m.Points })
                .ToListAsync(cancellationToken)
        ).ToLookup(m => m.AttemptId, m => m.Points);
        var attempts = await context.Attempts.Where(a => ids.Contains(a.Id)).ToListAsync(cancellationToken);
        var changes = new Dictionary<Guid, PointsChange>();
        foreach (var attempt in attempts)
        {
            var (old, now) = changed[attempt.Id];
            var before = attempt.Score;
            attempt.SetScore(marks[attempt.Id].Contains(null) ? null : marks[attempt.Id].Sum());
            changes.Add(attempt.Id, new PointsChange(old ?? 0, now, before, attempt.Score));
        }

        await AttemptScores.ElectAsync(context, attempts, exam.MaxAttempts);
        return changes;
    }

    private async Task WriteHistoryAsync(
        TrainingExamsDbContext context,
        Regrade regrade,
        Dictionary<Guid, PointsChange> changes,
        CancellationToken cancellationToken
    )
    {
        var now = time.GetUtcNow().UtcDateTime;
        var cause = new ScoreChangeCause(regrade.Id, null, regrade.Reason, regrade.DeciderId!.Value);
        await new BulkInsert<ScoreChange>(context).InsertAsync(
            changes.Select(c => new ScoreChange(guids.Create(), c.Key, regrade.Ordinal, c.Value, cause, now)),
            cancellationToken
        );
        await new BulkInsert<AttemptEvent>(context).InsertAsync(
            changes.Select(c => new AttemptEvent(
                guids.Create(),
                c.Key,
                AttemptEventKind.Regraded,
                now,
                c.Value.Words(regrade.Ordinal),
                null
            )),
            cancellationToken
        );
    }
}
