using System.Collections.Concurrent;

namespace LegalAffairs.LoadTests.Exams;

/// <summary>Connections that candidates take in turn, as behind a proxy: one each for 20,000 of them would be more than a process may open.</summary>
internal sealed class Wires(Uri root) : IDisposable
{
    private readonly ConcurrentBag<Wire> _idle = [];

    public Uri Root => root;

    /// <param name="use">Nobody else has the connection meanwhile. One that fails is not used again, nor are those that waited with it.</param>
    public async Task<T> UseAsync<T>(Func<Wire, Task<T>> use)
    {
        var wire = TakeOpen() ?? new Wire(root);
        try
        {
            var result = await use(wire);
            _idle.Add(wire);
            return result;
        }
        catch
        {
            wire.Dispose();
            Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        while (_idle.TryTake(out var wire))
        {
            wire.Dispose();
        }
    }

    // The server hangs up on those that nobody used for two minutes.
    private Wire? TakeOpen()
    {
        while (_idle.TryTake(out var wire))
        {
            if (wire.IsOpen)
            {
                return wire;
            }

            wire.Dispose();
        }

        return null;
    }
}
