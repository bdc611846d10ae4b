using LegalAffairs.Abp;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Guids;
using LegalAffairs.TrainingExams.Attempts;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Marking;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Exams;

/// <summary>Lets those go on whom the clock has stopped, also where their answers were marked and the exam was closed meanwhile.</summary>
internal sealed class AttemptReopening(IDbContextProvider<TrainingExamsDbContext> contexts, IGuidGenerator guids) : ITransientDependency
{
    /// <param name="timedOut">Each person's last attempt, whose deadline lies in the future by now.</param>
    /// <returns>Those that are open again.</returns>
    /// <exception cref="BusinessException">The exam was closed, and there is nobody for whom to open it again.</exception>
    public async Task<IReadOnlyList<Guid>> ReopenAsync(Exam exam, IQueryable<Attempt> timedOut)
    {
        var context = await contexts.GetDbContextAsync();
        var people = await timedOut.Select(a => new { a.Id, a.UserId }).ToListAsync();
        var ids = people.ConvertAll(a => a.Id);
        if (exam.Status == ExamStatus.Closed)
        {
            await ReopenExamAsync(context, exam, ids);
        }

        await UnmarkAsync(context, ids);
        // Whoever marks them just now, finds that they have changed.
        var stamp = guids.Create().ToString("N");
        await context
            .Attempts.Where(a => EF.Parameter(ids).Contains(a.Id))
            .ExecuteUpdateAsync(s =>
                s.SetProperty(a => a.Status, AttemptStatus.InProgress)
                    .SetProperty(a => a.SubmittedTime, (DateTime?)null)
                    .SetProperty(a => a.Score, (decimal?)null)
                    .SetProperty(a => a.IsMarked, false)
                    .SetProperty(a => a.Counts, false)
                    .SetProperty(a => a.ConcurrencyStamp, stamp)
            );
        if (exam.MaxAttempts > 1)
        {
            await ElectAnewAsync(context, exam, people.ConvertAll(a => a.UserId));
        }

        return ids;
    }

    // What was decided about its marks since then would hang in the air.
    private static async Task ReopenExamAsync(TrainingExamsDbContext context, Exam exam, List<Guid> attemptIds)
    {
        if (attemptIds.Count == 0 || await context.Regrades.AnyAsync(r => r.ExamId == exam.Id))
        {
            throw new BusinessException(TrainingExamsErrorCodes.ExamNotOpen);
        }

        exam.Reopen();
        await context.SaveChangesAsync();
    }

    private static async Task UnmarkAsync(TrainingExamsDbContext context, List<Guid> attemptIds)
    {
        await context.Set<AttemptMark>().Where(m => EF.Parameter(attemptIds).Contains(m.AttemptId)).ExecuteDeleteAsync();
        // What markers have read of them goes with them.
        await context.OpenAnswers.IgnoreAutoIncludes().Where(a => EF.Parameter(attemptIds).Contains(a.AttemptId)).ExecuteDeleteAsync();
    }

    // Until the reopened one is marked again, another of the person's attempts counts.
    private static async Task ElectAnewAsync(TrainingExamsDbContext context, Exam exam, List<Guid> userIds)
    {
        var others = await context
            .Attempts.Where(a => a.ExamId == exam.Id && a.IsMarked && EF.Parameter(userIds).Contains(a.UserId))
            .ToListAsync();
        await AttemptScores.ElectAsync(context, others, exam.MaxAttempts);
        await context.SaveChangesAsync();
    }
}
