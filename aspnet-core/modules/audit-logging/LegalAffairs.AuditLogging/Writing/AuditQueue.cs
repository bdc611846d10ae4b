using System.Threading.Channels;
using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.DependencyInjection;

namespace LegalAffairs.AuditLogging.Writing;

/// <summary>Between the calls and the writer. When it is full, calls wait: slower is better than unrecorded.</summary>
internal sealed class AuditQueue(AuditSpill spill) : IAuditingStore, ISingletonDependency
{
    public const int Capacity = 10_000;

    private readonly Channel<AuditLogInfo> _channel = Channel.CreateBounded<AuditLogInfo>(
        new BoundedChannelOptions(Capacity) { FullMode = BoundedChannelFullMode.Wait, SingleReader = true }
    );

    public int Count => _channel.Reader.Count;

    public async ValueTask SaveAsync(AuditLogInfo log)
    {
        try
        {
            await _channel.Writer.WriteAsync(log);
        }
        catch (ChannelClosedException)
        {
            // The writer has left already; what still ends during the stop is read in at the next start.
            await spill.AppendAsync([log]);
        }
    }

    public void Close() => _channel.Writer.TryComplete();

    /// <summary>False when it is closed and empty.</summary>
    public ValueTask<bool> WaitAsync() => _channel.Reader.WaitToReadAsync();

    public IReadOnlyList<AuditLogInfo> Take(int atMost)
    {
        var logs = new List<AuditLogInfo>();
        while (logs.Count < atMost && _channel.Reader.TryRead(out var log))
        {
            logs.Add(log);
        }

        return logs;
    }
}
