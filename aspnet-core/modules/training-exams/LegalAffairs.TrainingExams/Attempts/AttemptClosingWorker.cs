using LegalAffairs.Abp.BackgroundWorkers.Quartz;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Uow;
using LegalAffairs.TrainingExams.Data;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Attempts;

/// <summary>到时收卷: closes attempts whose time is over, whether or not a browser is left to do it.</summary>
internal sealed class AttemptClosingWorker(
    IDbContextProvider<TrainingExamsDbContext> contexts,
    IUnitOfWorkManager unitOfWorkManager,
    AttemptHistory history,
    TimeProvider time
) : QuartzBackgroundWorkerBase
{
    private const int BatchSize = 200;

    /// <summary>What came in time may still be on its way into the database.</summary>
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
        await using var unitOfWork = unitOfWorkManager.Begin();
        var context = await contexts.GetDbContextAsync(cancellationToken);
        var now = time.GetUtcNow().UtcDateTime;
        var over = now - Grace;
        var attempts = await context
            .Attempts.Where(a => a.Status == AttemptStatus.InProgress && a.DeadlineTime < over)
            .OrderBy(a => a.DeadlineTime)
            .Take(BatchSize)
            .ToListAsync(cancellationToken);
        foreach (var attempt in attempts)
        {
            attempt.TimeOut(now);
            await history.AddAsync(attempt.Id, AttemptEventKind.TimedOut, attempt.DeadlineTime!.Value);
        }

        await unitOfWork.CompleteAsync(cancellationToken);
        return attempts.Count;
    }
}
