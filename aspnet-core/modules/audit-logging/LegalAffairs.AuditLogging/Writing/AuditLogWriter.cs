using LegalAffairs.Abp.Auditing;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace LegalAffairs.AuditLogging.Writing;

/// <summary>
/// Moves records from the queue to the database, many at once. A busy database is tried again; one that stays away gets its
/// records later, from files. A stop waits until nothing is left in memory.
/// </summary>
internal sealed class AuditLogWriter(
    AuditQueue queue,
    AuditLogInserter inserter,
    AuditSpill spill,
    IOptions<HostOptions> host,
    ILogger<AuditLogWriter> logger
) : IHostedService, IDisposable
{
    private const int BatchSize = 2000;
    private static readonly TimeSpan GatherFor = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan[] WaitsBetweenTries = [.. new[] { 0.1, 0.5, 2 }.Select(TimeSpan.FromSeconds)];

    private readonly CancellationTokenSource _stopping = new();
    private readonly CancellationTokenSource _outOfTime = new();
    private Task _writing = Task.CompletedTask;
    private bool _isStopping;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _writing = Task.Run(WriteAllAsync, CancellationToken.None);
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (Interlocked.Exchange(ref _isStopping, true))
        {
            // A host may be stopped by two at once.
            await _writing;
            return;
        }

        // The database gets half of the time that the host grants; what is left then fits into a file at once. Said before anything can end:
        // whoever else stops the host may dispose of this as soon as the writing is over.
        _outOfTime.CancelAfter(host.Value.ShutdownTimeout / 2);
        await using var registration = cancellationToken.Register(_outOfTime.Cancel);
        queue.Close();
        await _stopping.CancelAsync();
        await _writing;
    }

    public void Dispose()
    {
        _stopping.Dispose();
        _outOfTime.Dispose();
    }

    private async Task WriteAllAsync()
    {
        await ReadInSpilledAsync();
        while (await queue.WaitAsync())
        {
            await GatherAsync();
            var batch = queue.Take(BatchSize);
            if (await TryInsertAsync(batch, mayBeThere: false))
            {
                await ReadInSpilledAsync();
            }
            else
            {
                await spill.AppendAsync(batch);
            }
        }
    }

    // One transaction for what comes in within a moment is far cheaper than one each.
    private async Task GatherAsync()
    {
        if (queue.Count < BatchSize)
        {
            await Task.Delay(GatherFor, _stopping.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<bool> TryInsertAsync(IReadOnlyList<AuditLogInfo> batch, bool mayBeThere)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                await inserter.InsertAsync(batch, mayBeThere || attempt > 0, _outOfTime.Token);
                return true;
            }
            catch (Exception e)
            {
                if (attempt == WaitsBetweenTries.Length || _outOfTime.IsCancellationRequested)
                {
                    logger.LogError(e, "{Count} audit records go to a file; the database does not take them.", batch.Count);
                    return false;
                }

                logger.LogWarning(e, "Audit records could not be written; trying again.");
                await Task.Delay(WaitsBetweenTries[attempt], _outOfTime.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task ReadInSpilledAsync()
    {
        foreach (var file in spill.Files)
        {
            if (await spill.ReadAsync(file) is not { } logs)
            {
                continue;
            }

            if (!await TryInsertAsync(logs, mayBeThere: true))
            {
                return;
            }

            AuditSpill.Delete(file);
        }
    }
}
