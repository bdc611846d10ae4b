using System.Threading.Channels;
using LegalAffairs.Abp.Data;
using LegalAffairs.Abp.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LegalAffairs.TrainingExams.Attempts;

/// <summary>Group commit: what arrives while a transaction is being committed shares the next one, in the order of its arrival.</summary>
internal sealed class AttemptWriter(AttemptStore store, IDatabaseFailures database, TimeProvider time)
    : BackgroundService,
        ISingletonDependency
{
    /// <summary>Acts in one transaction; more would only keep the first of them waiting.</summary>
    private const int MostActs = 256;

    private const int Tries = 3;

    private readonly Channel<AttemptAct> _waiting = Channel.CreateBounded<AttemptAct>(capacity: 50_000);

    /// <summary>The first of those that are being stored.</summary>
    private volatile AttemptAct? _storing;

    /// <summary>When the oldest act came in that is not stored yet; null when nothing waits here.</summary>
    public DateTime? OldestWaitingTime
    {
        get
        {
            // In this order, since an act is named here before it leaves there.
            var next = _waiting.Reader.TryPeek(out var act) ? act : null;
            return _storing?.ReceivedTime ?? next?.ReceivedTime;
        }
    }

    /// <returns>Comes when the act is durable, or throws what it was refused for.</returns>
    public async Task<TResult> WriteAsync<TResult>(AttemptAct<TResult> act)
    {
        await _waiting.Writer.WriteAsync(act);
        return await act.Stored;
    }

    /// <summary>Requests have ended by now, so what waits is all there will be.</summary>
    public override Task StopAsync(CancellationToken cancellationToken)
    {
        _waiting.Writer.TryComplete();
        return ExecuteTask?.WaitAsync(cancellationToken) ?? Task.CompletedTask;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await WarmUpAsync();
        while (await _waiting.Reader.WaitToReadAsync(CancellationToken.None))
        {
            _storing = _waiting.Reader.TryPeek(out var first) ? first : null;
            var acts = new List<AttemptAct>();
            while (acts.Count < MostActs && _waiting.Reader.TryRead(out var act))
            {
                acts.Add(act);
            }

            await StoreAsync(acts);
            _storing = null;
        }
    }

    // Nobody's acts are refused, but make ready what the first of a hall would wait for: queries are translated, code is compiled.
    private async Task WarmUpAsync()
    {
        var now = time.GetUtcNow().UtcDateTime;
        await TryStoreAsync([
            new StartAct(Guid.Empty, Guid.Empty, sessionNumber: null, now, address: null),
            new SessionAct(SessionActKind.Save, Guid.Empty, Guid.Empty, sessionNumber: 0, answers: [], now, address: null),
        ]);
    }

    private async Task StoreAsync(List<AttemptAct> acts)
    {
        if (await TryStoreAsync(acts) is not { } failure)
        {
            return;
        }

        if (acts.Count == 1)
        {
            acts[0].Fail(failure);
            return;
        }

        // One of them spoils it for all: each by itself, and only that one fails.
        foreach (var act in acts)
        {
            await StoreAsync([act]);
        }
    }

    private async Task<Exception?> TryStoreAsync(List<AttemptAct> acts)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await store.StoreAsync(acts);
                return null;
            }
            catch (Exception e) when (attempt < Tries && database.IsDeadlock(e))
            {
                // The database has undone all of it.
            }
#pragma warning disable CA1031 // Whoever waits is told; the next must not suffer for it.
            catch (Exception e)
#pragma warning restore CA1031
            {
                return e;
            }
        }
    }
}
