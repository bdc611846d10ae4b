using System.Threading.Channels;
using LegalAffairs.Abp.DependencyInjection;

namespace LegalAffairs.Abp.EntityFrameworkCore.Outbox;

/// <summary>Wakes the dispatcher as soon as an event is committed, instead of at its next look.</summary>
internal sealed class OutboxSignal : ISingletonDependency
{
    private readonly Channel<byte> _channel = Channel.CreateBounded<byte>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );

    public void Raise() => _channel.Writer.TryWrite(0);

    public async Task WaitAsync(TimeSpan atMost, CancellationToken cancellationToken)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(atMost);
        try
        {
            await _channel.Reader.ReadAsync(timeout.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Nothing was raised in time: look anyway.
        }
    }
}
