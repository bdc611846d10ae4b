using LegalAffairs.Abp.BackgroundWorkers.Quartz;
using LegalAffairs.Abp.EntityFrameworkCore;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Abp.Uow;
using LegalAffairs.TrainingExams.Data;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Attempts;

/// <summary>到时收卷: closes attempts whose time is over, whether or not a browser is left to do it.</summary>
internal sealed class AttemptClosingWorker(
    IDbContextProvider<TrainingExamsDbContext> contexts,
    IUnitOfWorkManager unitOfWorkManager,
    AttemptWriter writer,
    IGuidGenerator guids,
    TimeProvider time
) : QuartzBackgroundWorkerBase
{
    private const int BatchSize = 500;

    /// <summary>What came in time to another node may still be on its way into the database.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    public override string Cron => "0/10 * * * * ?";

    protected override async Task DoWorkAsync(CancellationToken cancellationToken)
    {
        while (await CloseSomeAsync(cancellationToken) == BatchSize)
        {
            // Each batch is committed, so that a break costs one at most.
        }
    }

    private async Task<int> CloseSomeAsync(CancellationToken cancellationToken)
    {
        var over = Over();
        await using var unitOfWork = unitOfWorkManager.Begin();
        var context = await contexts.GetDbContextAsync(cancellationToken);
        var due = context.Attempts.Where(a => a.Status == AttemptStatus.InProgress && a.DeadlineTime < over);
        var ids = await due.OrderBy(a => a.DeadlineTime).Take(BatchSize).Select(a => a.Id).ToListAsync(cancellationToken);
        // Asked again, for who was handed in or given more time meanwhile.
        await due.Where(a => ids.Contains(a.Id))
            .ExecuteUpdateAsync(
                s => s.SetProperty(a => a.Status, AttemptStatus.TimedOut).SetProperty(a => a.SubmittedTime, a => a.DeadlineTime),
                cancellationToken
            );
        var closed = await context
            .Attempts.Where(a => ids.Contains(a.Id) && a.Status == AttemptStatus.TimedOut)
            .Select(a => new { a.Id, a.DeadlineTime })
            .ToListAsync(cancellationToken);
        var events = closed.Select(a => new AttemptEvent(
            guids.Create(),
            a.Id,
            AttemptEventKind.TimedOut,
            a.DeadlineTime!.Value,
            detail: string.Empty,
            address: null
        ));
        await new BulkInsert<AttemptEvent>(context).InsertAsync(events, cancellationToken);
        await unitOfWork.CompleteAsync(cancellationToken);
        return ids.Count;
    }

    // However long the queue is here: nobody is closed before what he brought in time.
    private DateTime Over()
    {
        var over = time.GetUtcNow().UtcDateTime - Grace;
        return writer.OldestWaitingTime is { } oldest && oldest < over ? oldest : over;
    }
}
