using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Uow;
using LegalAffairs.TrainingExams.Data;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Attempts;

/// <summary>What a device is told that has just started, or goes on.</summary>
internal sealed class AttemptStart(IUnitOfWorkManager unitOfWorkManager, IDbContextProvider<TrainingExamsDbContext> contexts)
    : ISingletonDependency
{
    public async Task<AttemptSessionDto> DtoOfAsync(StartedAttempt started, DateTime now)
    {
        var answers = started.IsNew ? [] : await AnswersOfAsync(started.Id);
        return new AttemptSessionDto(
            started.Id,
            started.PaperId,
            started.Title,
            started.SessionNumber,
            started.DeadlineTime,
            Remaining(started.DeadlineTime, now),
            [.. started.Order.Select(q => new ShownQuestionDto(q.Ordinal, q.Options))],
            [.. LastOf(answers).Select(a => new SavedAnswerDto(a.Ordinal, a.Answer, a.IsUnsure, a.SavedTime))],
            answers.Count == 0 ? 0 : answers[^1].Sequence
        );
    }

    public static long Remaining(DateTime deadline, DateTime now) => Math.Max(0, (long)(deadline - now).TotalMilliseconds);

    /// <summary>Of each question the answer that counts.</summary>
    /// <param name="answers">By sequence.</param>
    public static IEnumerable<AttemptAnswer> LastOf(IEnumerable<AttemptAnswer> answers) =>
        answers.GroupBy(a => a.Ordinal).Select(g => g.Last()).OrderBy(a => a.Ordinal);

    // In a unit of work of its own, since the start was stored in another one.
    private async Task<List<AttemptAnswer>> AnswersOfAsync(Guid attemptId)
    {
        await using var unitOfWork = unitOfWorkManager.Begin(isTransactional: false);
        return await (await contexts.GetDbContextAsync())
            .Set<AttemptAnswer>()
            .AsNoTracking()
            .Where(a => a.AttemptId == attemptId)
            .OrderBy(a => a.Sequence)
            .ToListAsync();
    }
}
