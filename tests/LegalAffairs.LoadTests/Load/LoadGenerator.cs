using System.Diagnostics;

namespace LegalAffairs.LoadTests.Load;

/// <summary>Each connection sends its next call when the last one is answered; an answer other than 200 ends the run.</summary>
internal static class LoadGenerator
{
    // A server is warm when its hot methods are compiled for the second time, which takes thousands of calls.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(20);

    public static async Task<Measurement> RunAsync(Target target, int connections, TimeSpan length)
    {
        var started = Stopwatch.GetTimestamp();
        var workers = Enumerable.Range(0, connections).Select(_ => Task.Run(() => CallUntilAsync(target, started, length)));
        var calls = await Task.WhenAll(workers);
        return Measurement.Of([.. calls.SelectMany(c => c)], Stopwatch.GetElapsedTime(started));
    }

    /// <summary>Product and floor take turns on the same machine, after both are warm.</summary>
    public static async Task<(Measurement Product, Measurement Floor)> CompareAsync(
        Target product,
        Target floor,
        int connections,
        LoadOptions options
    )
    {
        await RunAsync(product, connections, WarmUp);
        await RunAsync(floor, connections, WarmUp);
        var (products, floors) = (new List<Measurement>(), new List<Measurement>());
        for (var round = 0; round < options.Rounds; round++)
        {
            products.Add(await RunAsync(product, connections, options.RoundLength));
            floors.Add(await RunAsync(floor, connections, options.RoundLength));
        }

        return (Measurement.MedianOf(products), Measurement.MedianOf(floors));
    }

    private static async Task<List<double>> CallUntilAsync(Target target, long started, TimeSpan length)
    {
        var milliseconds = new List<double>();
        do
        {
            var began = Stopwatch.GetTimestamp();
            await target.CallAsync();
            milliseconds.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        } while (Stopwatch.GetElapsedTime(started) < length);

        return milliseconds;
    }
}
