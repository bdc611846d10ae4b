using System.Threading.Channels;
using LegalAffairs.Abp.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LegalAffairs.TrainingExams.Attempts;

/// <summary>Group commit: answers that arrive while a transaction is being committed share the next one.</summary>
internal sealed class AnswerWriter(AnswerStore store) : BackgroundService, ISingletonDependency
{
    /// <summary>Calls in one transaction; more would only keep the first of them waiting.</summary>
    private const int MostCalls = 256;

    private readonly Channel<PendingAnswers> _waiting = Channel.CreateBounded<PendingAnswers>(
        new BoundedChannelOptions(capacity: 20_000) { SingleReader = true }
    );

    /// <returns>The attempt's deadline. Comes when the answers are durable, or throws what they were refused for.</returns>
    public async Task<DateTime> WriteAsync(PendingAnswers answers, CancellationToken cancellationToken)
    {
        await _waiting.Writer.WriteAsync(answers, cancellationToken);
        return await answers.Stored.WaitAsync(cancellationToken);
    }

    /// <summary>Requests have ended by now, so what waits is all there will be.</summary>
    public override Task StopAsync(CancellationToken cancellationToken)
    {
        _waiting.Writer.TryComplete();
        return ExecuteTask?.WaitAsync(cancellationToken) ?? Task.CompletedTask;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await _waiting.Reader.WaitToReadAsync(CancellationToken.None))
        {
            var calls = new List<PendingAnswers>();
            while (calls.Count < MostCalls && _waiting.Reader.TryRead(out var call))
            {
                calls.Add(call);
            }

            await StoreAsync(calls);
        }
    }

    private async Task StoreAsync(List<PendingAnswers> calls)
    {
        try
        {
            await store.StoreAsync(calls);
        }
#pragma warning disable CA1031 // Whoever waits is told; the next must not suffer for it.
        catch (Exception e)
#pragma warning restore CA1031
        {
            calls.ForEach(c => c.Fail(e));
        }
    }
}
