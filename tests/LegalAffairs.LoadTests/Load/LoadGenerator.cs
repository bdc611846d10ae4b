using System.Diagnostics;

namespace LegalAffairs.LoadTests.Load;

/// <summary>Each connection sends its next call when the last one is answered; an answer other than 200 ends the run.</summary>
internal static class LoadGenerator
{
    // A server is warm when its hot methods are compiled for the second time, which takes thousands of calls.
    public static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(20);

    /// <summary>Every connection makes its own calls.</summary>
    public static async Task<Measurement> RunAsync(IReadOnlyList<Func<Task>> connections, TimeSpan length)
    {
        var started = Stopwatch.GetTimestamp();
        var calls = await Task.WhenAll(connections.Select(c => Task.Run(() => CallUntilAsync(c, started, length))));
        return Measurement.Of([.. calls.SelectMany(c => c)], Stopwatch.GetElapsedTime(started));
    }

    /// <summary>Product and floor take turns on the same machine, after both are warm.</summary>
    public static async Task<(Measurement Product, Measurement Floor)> CompareAsync(
        Func<Task> product,
        Func<Task> floor,
        int connections,
        LoadOptions options
    )
    {
        var (products, floors) = (Enumerable.Repeat(product, connections).ToList(), Enumerable.Repeat(floor, connections).ToList());
        await RunAsync(products, WarmUp);
        await RunAsync(floors, WarmUp);
        var (measured, bare) = (new List<Measurement>(), new List<Measurement>());
        for (var round = 0; round < options.Rounds; round++)
        {
            measured.Add(await RunAsync(products, options.RoundLength));
            bare.Add(await RunAsync(floors, options.RoundLength));
        }

        return (Measurement.MedianOf(measured), Measurement.MedianOf(bare));
    }

    private static async Task<List<double>> CallUntilAsync(Func<Task> call, long started, TimeSpan length)
    {
        var milliseconds = new List<double>();
        do
        {
            var began = Stopwatch.GetTimestamp();
            await call();
            milliseconds.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        } while (Stopwatch.GetElapsedTime(started) < length);

        return milliseconds;
    }
}
