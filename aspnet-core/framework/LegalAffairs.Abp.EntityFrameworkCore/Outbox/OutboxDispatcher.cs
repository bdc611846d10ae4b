using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.DistributedLocking;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Uow;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LegalAffairs.Abp.EntityFrameworkCore.Outbox;

/// <summary>
/// Delivers committed events in their order, each handler in a unit of work of its own. A failing event waits; the others go on.
/// One node does so at a time, the next one when that one is done or has died.
/// </summary>
internal sealed class OutboxDispatcher(
    IUnitOfWorkManager unitOfWorkManager,
    IDbContextProvider<OutboxDbContext> contextProvider,
    EventSubscriptions subscriptions,
    OutboxSignal signal,
    IAbpDistributedLock locks,
    BackgroundAudit audit,
    IServiceScopeFactory scopes,
    TimeProvider time,
    ILogger<OutboxDispatcher> logger
) : BackgroundService
{
    private const int BatchSize = 100;
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan WaitForTurn = TimeSpan.FromMilliseconds(250);

    /// <summary>Delivers what is due now; returns how many events were looked at, or null because another node is at it.</summary>
    public async Task<int?> DispatchDueAsync(CancellationToken cancellationToken)
    {
        // Two at once would not handle an event twice, but out of order.
        await using var turn = await locks.TryAcquireAsync("outbox", cancellationToken);
        if (turn is null)
        {
            return null;
        }

        var due = await GetDueAsync(cancellationToken);
        foreach (var outgoing in due)
        {
            await DispatchAsync(outgoing, cancellationToken);
        }

        return due.Count;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                switch (await DispatchDueAsync(stoppingToken))
                {
                    case null:
                        await Task.Delay(WaitForTurn, stoppingToken);
                        break;
                    case < BatchSize:
                        await signal.WaitAsync(LookEvery, stoppingToken);
                        break;
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                logger.LogError(e, "Events could not be dispatched; trying again.");
                await signal.WaitAsync(LookEvery, stoppingToken);
            }
        }
    }

    private async Task<List<OutgoingEvent>> GetDueAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        await using var unitOfWork = unitOfWorkManager.Begin(isTransactional: false);
        var context = await contextProvider.GetDbContextAsync(cancellationToken);
        return await context
            .OutgoingEvents.AsNoTracking()
            .Where(e => e.ProcessedTime == null && e.NextAttemptTime <= now)
            .OrderBy(e => e.Id)
            .Take(BatchSize)
            .ToListAsync(cancellationToken);
    }

    private async Task DispatchAsync(OutgoingEvent outgoing, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var subscription in subscriptions.For(outgoing.EventName))
            {
                await audit.RunAsync(subscription.HandlerType.Name, () => HandleOnceAsync(outgoing, subscription, cancellationToken));
            }

            await UpdateAsync(outgoing.Id, e => e.MarkProcessed(time.GetUtcNow().UtcDateTime), cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            logger.LogError(e, "Event {EventName} {EventId} was not handled.", outgoing.EventName, outgoing.Id);
            await UpdateAsync(outgoing.Id, o => o.MarkFailed(time.GetUtcNow().UtcDateTime, e.Message), cancellationToken);
        }
    }

    private async Task HandleOnceAsync(
        OutgoingEvent outgoing,
        EventSubscriptions.Subscription subscription,
        CancellationToken cancellationToken
    )
    {
        var handler = subscription.HandlerType.FullName!;
        await using var scope = scopes.CreateAsyncScope();
        await using var unitOfWork = unitOfWorkManager.Begin();
        var context = await contextProvider.GetDbContextAsync(cancellationToken);
        if (await context.HandledEvents.AnyAsync(h => h.EventId == outgoing.Id && h.Handler == handler, cancellationToken))
        {
            return;
        }

        await subscription.HandleAsync(scope.ServiceProvider, outgoing.Payload, cancellationToken);
        context.HandledEvents.Add(new HandledEvent(outgoing.Id, handler, time.GetUtcNow().UtcDateTime));
        await unitOfWork.CompleteAsync(cancellationToken);
    }

    private async Task UpdateAsync(Guid id, Action<OutgoingEvent> update, CancellationToken cancellationToken)
    {
        await using var unitOfWork = unitOfWorkManager.Begin();
        var context = await contextProvider.GetDbContextAsync(cancellationToken);
        update(await context.OutgoingEvents.SingleAsync(e => e.Id == id, cancellationToken));
        await unitOfWork.CompleteAsync(cancellationToken);
    }
}
