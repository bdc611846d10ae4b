using LegalAffairs.Abp.BackgroundWorkers.Quartz;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Abp.EntityFrameworkCore.Outbox;

/// <summary>Removes what was delivered long ago, nightly, so that the outbox stays small.</summary>
internal sealed class OutboxCleanupWorker(IDbContextProvider<OutboxDbContext> contextProvider, TimeProvider time)
    : QuartzBackgroundWorkerBase
{
    private static readonly TimeSpan Keep = TimeSpan.FromDays(30);

    public override string Cron => "0 40 2 * * ?";

    protected override async Task DoWorkAsync(CancellationToken cancellationToken)
    {
        var before = time.GetUtcNow().UtcDateTime - Keep;
        var context = await contextProvider.GetDbContextAsync(cancellationToken);
        var delivered = context.OutgoingEvents.Where(e => e.ProcessedTime < before);
        await context.HandledEvents.Where(h => delivered.Any(e => e.Id == h.EventId)).ExecuteDeleteAsync(cancellationToken);
        await delivered.ExecuteDeleteAsync(cancellationToken);
    }
}
