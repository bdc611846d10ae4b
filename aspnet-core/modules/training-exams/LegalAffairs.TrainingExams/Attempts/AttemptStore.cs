using LegalAffairs.Abp;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.EntityFrameworkCore;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Abp.Uow;
using LegalAffairs.TrainingExams.Data;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Attempts;

/// <summary>Stores the acts of many candidates in one transaction. Whose act is refused, is told; the others' are stored all the same.</summary>
internal sealed class AttemptStore(
    IUnitOfWorkManager unitOfWorkManager,
    IDbContextProvider<TrainingExamsDbContext> contexts,
    AttemptStarts starts,
    AttemptNews news,
    IGuidGenerator guids,
    TimeProvider time
) : ISingletonDependency
{
    private static readonly string[] WhatActsChange =
    [
        nameof(Attempt.Status),
        nameof(Attempt.StartedTime),
        nameof(Attempt.DeadlineTime),
        nameof(Attempt.SubmittedTime),
        nameof(Attempt.SessionNumber),
        nameof(Attempt.TakeOvers),
        nameof(Attempt.FocusLosses),
        nameof(Attempt.LastAddress),
        nameof(Attempt.ConcurrencyStamp),
    ];

    public async Task StoreAsync(IReadOnlyList<AttemptAct> acts)
    {
        await using var unitOfWork = unitOfWorkManager.Begin();
        var context = await contexts.GetDbContextAsync();
        var now = time.GetUtcNow().UtcDateTime;
        var sessionActs = acts.OfType<SessionAct>().ToList();
        // First the locks, then the reading: what is read is then true until the commit.
        var started = await starts.LoadAsync(context, [.. acts.OfType<StartAct>()], now);
        var held = await LoadAsync(context, sessionActs, now);
        var known = await StoredAnswers.OfAsync(context, sessionActs, held.ToDictionary(h => h.Attempt.Id, h => h.LastSequence));
        // Who starts and saves in one batch does both to the same attempt.
        var attempts = held.ToDictionary(h => h.Attempt.Id, h => started.Find(h.Attempt.Id) ?? h.Attempt);
        var batch = new AttemptBatch(started, attempts, known, guids, now);
        var refusals = new Dictionary<AttemptAct, Exception>();
        foreach (var act in acts)
        {
            try
            {
                batch.Apply(act);
            }
            catch (Exception e) when (e is BusinessException or EntityNotFoundException)
            {
                refusals.Add(act, e);
            }
        }

        await SaveAsync(context, batch);
        await new BulkInsert<AttemptOrder>(context).InsertAsync(batch.NewOrders, CancellationToken.None);
        await new BulkInsert<AttemptAnswer>(context).InsertAsync(batch.Answers, CancellationToken.None);
        await new BulkInsert<AttemptEvent>(context).InsertAsync(batch.Events, CancellationToken.None);
        batch.Events.FindAll(e => e.Kind == AttemptEventKind.TakenOver).ForEach(e => news.TellAfterCommit(unitOfWork, e.AttemptId));
        await unitOfWork.CompleteAsync();
        foreach (var act in acts)
        {
            if (refusals.TryGetValue(act, out var refusal))
            {
                act.Fail(refusal);
            }
            else
            {
                act.Succeed();
            }
        }
    }

    private async Task SaveAsync(TrainingExamsDbContext context, AttemptBatch batch)
    {
        var changed = batch.Changed.Except(batch.NewAttempts).ToList();
        foreach (var attempt in batch.NewAttempts.Concat(changed))
        {
            attempt.ConcurrencyStamp = guids.Create().ToString("N");
        }

        await new BulkInsert<Attempt>(context).InsertAsync(batch.NewAttempts, CancellationToken.None);
        await new BulkUpdate<Attempt>(context).UpdateAsync(changed, WhatActsChange, CancellationToken.None);
    }

    // The update holds the attempts until the commit: one that is handed in on another node waits, and is marked with these answers.
    private static async Task<IReadOnlyList<HeldAttempt>> LoadAsync(
        TrainingExamsDbContext context,
        IReadOnlyList<SessionAct> acts,
        DateTime now
    )
    {
        var ids = acts.Select(a => a.AttemptId).Distinct().ToList();
        if (ids.Count == 0)
        {
            return [];
        }

        var saving = acts.Where(a => a.Answers.Count > 0).Select(a => a.AttemptId).Distinct().ToList();
        var attempts = context.Attempts.AsNoTracking().Where(a => EF.Parameter(ids).Contains(a.Id));
        var open = attempts.Where(a => a.Status == AttemptStatus.InProgress);
        // Mostly all of them bring answers: one statement then.
        await (
            saving.Count == ids.Count
                ? open.ExecuteUpdateAsync(s => s.SetProperty(a => a.LastSeenTime, now).SetProperty(a => a.LastSavedTime, now))
                : open.ExecuteUpdateAsync(s => s.SetProperty(a => a.LastSeenTime, now))
        );
        if (saving.Count > 0 && saving.Count < ids.Count)
        {
            await open.Where(a => saving.Contains(a.Id)).ExecuteUpdateAsync(s => s.SetProperty(a => a.LastSavedTime, now));
        }

        var answers = context.Set<AttemptAnswer>();
        // The end of the index gives the last number of each at once; a maximum would go through all that the attempt holds.
        return await attempts
            .Select(a => new HeldAttempt(
                a,
                answers.Where(x => x.AttemptId == a.Id).OrderByDescending(x => x.Sequence).Select(x => x.Sequence).FirstOrDefault()
            ))
            .ToListAsync();
    }

    /// <param name="LastSequence">The number of the last answer; 0 without any.</param>
    private sealed record HeldAttempt(Attempt Attempt, int LastSequence);
}
