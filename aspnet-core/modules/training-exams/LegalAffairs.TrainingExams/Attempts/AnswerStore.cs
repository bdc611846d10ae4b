using LegalAffairs.Abp;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.EntityFrameworkCore;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Uow;
using LegalAffairs.TrainingExams.Data;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Attempts;

/// <summary>Stores the answers of many calls in one transaction. What is refused, its sender is told; the others' are stored all the same.</summary>
internal sealed class AnswerStore(
    IUnitOfWorkManager unitOfWorkManager,
    IDbContextProvider<TrainingExamsDbContext> contexts,
    TimeProvider time
) : ISingletonDependency
{
    public async Task StoreAsync(IReadOnlyList<PendingAnswers> calls)
    {
        await using var unitOfWork = unitOfWorkManager.Begin();
        var context = await contexts.GetDbContextAsync();
        var attempts = await LockAsync(context, [.. calls.Select(c => c.AttemptId).Distinct()]);
        var known = await StoredAnswers.OfAsync(context, calls);
        var refusals = new Dictionary<PendingAnswers, Exception>();
        var fresh = new List<AttemptAnswer>();
        foreach (var call in calls)
        {
            try
            {
                Check(call, attempts);
                fresh.AddRange(known.Fresh(call.Answers));
            }
            catch (Exception e) when (e is BusinessException or EntityNotFoundException)
            {
                refusals.Add(call, e);
            }
        }

        await new BulkInsert<AttemptAnswer>(context).InsertAsync(fresh, CancellationToken.None);
        await unitOfWork.CompleteAsync();
        foreach (var call in calls)
        {
            if (refusals.TryGetValue(call, out var refusal))
            {
                call.Fail(refusal);
            }
            else
            {
                call.Succeed(attempts[call.AttemptId].DeadlineTime!.Value);
            }
        }
    }

    // The update holds the attempts until the commit: one that is handed in meanwhile waits, and is marked with these answers.
    private async Task<Dictionary<Guid, AttemptState>> LockAsync(TrainingExamsDbContext context, IReadOnlyList<Guid> ids)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var attempts = context.Set<Attempt>().Where(a => ids.Contains(a.Id));
        await attempts.Where(a => a.Status == AttemptStatus.InProgress).ExecuteUpdateAsync(s => s.SetProperty(a => a.LastSavedTime, now));
        return await attempts
            .Select(a => new AttemptState(a.Id, a.UserId, a.Status, a.DeadlineTime, a.SessionNumber))
            .ToDictionaryAsync(a => a.Id);
    }

    private static void Check(PendingAnswers call, Dictionary<Guid, AttemptState> attempts)
    {
        if (!attempts.TryGetValue(call.AttemptId, out var attempt) || attempt.UserId != call.UserId)
        {
            throw new EntityNotFoundException(typeof(Attempt), call.AttemptId);
        }

        if (attempt.Status == AttemptStatus.Prepared)
        {
            throw new BusinessException(TrainingExamsErrorCodes.AttemptNotStarted);
        }

        AttemptRules.CheckIsOpen(attempt.Status, attempt.DeadlineTime, call.ReceivedTime);
        AttemptRules.CheckSession(attempt.SessionNumber, call.SessionNumber);
    }

    private sealed record AttemptState(Guid Id, Guid UserId, AttemptStatus Status, DateTime? DeadlineTime, int SessionNumber);
}
