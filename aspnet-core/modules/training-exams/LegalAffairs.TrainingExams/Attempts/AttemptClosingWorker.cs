using LegalAffairs.Abp.BackgroundWorkers.Quartz;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Uow;
using LegalAffairs.TrainingExams.Data;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Attempts;

/// <summary>Closes attempts whose time is over, whether or not a browser is left to do it.</summary>
internal sealed class AttemptClosingWorker(
    IDbContextProvider<TrainingExamsDbContext> contexts,
    IUnitOfWorkManager unitOfWorkManager,
    AttemptTimeOut timeOut,
    AttemptWriter writer,
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
        var ids = await AttemptTimeOut
            .Due(context, over)
            .OrderBy(a => a.DeadlineTime)
            .Take(BatchSize)
            .Select(a => a.Id)
            .ToListAsync(cancellationToken);
        await timeOut.CloseAsync(context, ids, over, cancellationToken);
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
