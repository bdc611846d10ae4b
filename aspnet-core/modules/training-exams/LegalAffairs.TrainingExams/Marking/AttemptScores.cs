using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.TrainingExams.Attempts;
using LegalAffairs.TrainingExams.Data;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Marking;

/// <summary>An attempt's score is the sum of its marks, and of a person's attempts the best counts.</summary>
internal sealed class AttemptScores(IDbContextProvider<TrainingExamsDbContext> contexts) : ITransientDependency
{
    private static readonly AttemptStatus[] HandedIn = [AttemptStatus.Submitted, AttemptStatus.TimedOut];

    /// <returns>The attempt, its score brought up to date with its marks.</returns>
    public async Task<Attempt> RefreshAsync(Guid attemptId, int maxAttempts)
    {
        var context = await contexts.GetDbContextAsync();
        await context.SaveChangesAsync();
        var own = context.Attempts.Where(a => a.Id == attemptId);
        if (maxAttempts > 1)
        {
            var of = await own.Select(a => new { a.ExamId, a.UserId }).SingleAsync();
            await HoldAsync(context.Attempts.Where(a => a.ExamId == of.ExamId && a.UserId == of.UserId));
        }

        // Holds the attempt until the commit: who settles another of its answers waits, and then adds up this one too.
        await own.ExecuteUpdateAsync(s => s.SetProperty(a => a.IsMarked, true));
        var points = await context.Set<AttemptMark>().Where(m => m.AttemptId == attemptId).Select(m => m.Points).ToListAsync();
        var attempt = await context.Attempts.SingleAsync(a => a.Id == attemptId);
        attempt.SetScore(points.Contains(null) ? null : points.Sum());
        await ElectAsync(context, [attempt], maxAttempts);
        return attempt;
    }

    /// <summary>Of equal ones the earlier. One without a score does not count while there is another.</summary>
    /// <param name="attempts">Of one exam, tracked and with their new scores.</param>
    public static async Task ElectAsync(TrainingExamsDbContext context, IReadOnlyList<Attempt> attempts, int maxAttempts)
    {
        if (attempts.Count == 0)
        {
            return;
        }

        var all = maxAttempts == 1 ? attempts : await AllOfAsync(context, attempts);
        foreach (var own in all.Where(a => a.IsMarked).GroupBy(a => a.UserId))
        {
            var best = own.OrderByDescending(a => a.Score.HasValue).ThenByDescending(a => a.Score).ThenBy(a => a.Number).First();
            foreach (var attempt in own)
            {
                attempt.Count(attempt == best);
            }
        }
    }

    private static async Task<List<Attempt>> AllOfAsync(TrainingExamsDbContext context, IReadOnlyList<Attempt> attempts)
    {
        var (examId, userIds) = (attempts[0].ExamId, attempts.Select(a => a.UserId).Distinct().ToList());
        var all = context.Attempts.Where(a => a.ExamId == examId && userIds.Contains(a.UserId) && HandedIn.Contains(a.Status));
        await HoldAsync(all);
        return await all.ToListAsync();
    }

    // All of a person's attempts until the commit: of two that are settled at the same moment, the second election sees the first.
    private static async Task HoldAsync(IQueryable<Attempt> attempts) =>
        await attempts.ExecuteUpdateAsync(s => s.SetProperty(a => a.Number, a => a.Number));
}
