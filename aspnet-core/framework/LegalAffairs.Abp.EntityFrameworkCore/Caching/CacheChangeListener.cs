using LegalAffairs.Abp.DistributedLocking;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LegalAffairs.Abp.EntityFrameworkCore.Caching;

/// <summary>Where nodes share the database: looks for the changes of the others, several times a second.</summary>
internal sealed class CacheChangeListener(
    CacheChangeReader reader,
    IDatabaseEngine engine,
    IAbpDistributedLock locks,
    ILogger<CacheChangeListener> logger
) : BackgroundService
{
    private const int ReadingsBetweenPrunings = 200;
    private static readonly TimeSpan ReadEvery = TimeSpan.FromMilliseconds(300);
    private bool _isFailing;

    /// <summary>What was changed before the first call is read before the first call, so that it empties no cache in use.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        if (engine.IsShared)
        {
            await ReadAsync(reading: 0, cancellationToken);
        }

        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!engine.IsShared)
        {
            return;
        }

        using var timer = new PeriodicTimer(ReadEvery);
        for (var reading = 1; await WaitAsync(timer, stoppingToken); reading++)
        {
            await ReadAsync(reading, stoppingToken);
        }
    }

    private async Task ReadAsync(int reading, CancellationToken cancellationToken)
    {
        try
        {
            await reader.ReadAsync(cancellationToken);
            if (reading > 0 && reading % ReadingsBetweenPrunings == 0)
            {
                await PruneAsync(cancellationToken);
            }

            _isFailing = false;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // Once: caches expire by themselves, and whoever uses the database complains of it too.
            logger.Log(_isFailing ? LogLevel.Debug : LogLevel.Warning, e, "What other nodes have changed cannot be read; trying again.");
            _isFailing = true;
        }
    }

    private static async Task<bool> WaitAsync(PeriodicTimer timer, CancellationToken stoppingToken)
    {
        try
        {
            return await timer.WaitForNextTickAsync(stoppingToken);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private async Task PruneAsync(CancellationToken stoppingToken)
    {
        await using var turn = await locks.TryAcquireAsync("cache-changes", stoppingToken);
        if (turn is not null)
        {
            await reader.PruneAsync(stoppingToken);
        }
    }
}
