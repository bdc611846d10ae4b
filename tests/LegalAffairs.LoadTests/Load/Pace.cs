using System.Diagnostics;

namespace LegalAffairs.LoadTests.Load;

/// <summary>Acts that come as planned, however long each takes.</summary>
internal static class Pace
{
    /// <summary>As many acts as said, spread evenly. Who has to wait for a turn waits longer: the plan counts.</summary>
    /// <param name="act">Given its number, from 0.</param>
    public static async Task<Waits> RunAsync(int acts, TimeSpan length, Func<int, Task> act)
    {
        var began = Stopwatch.GetTimestamp();
        var waits = new List<Task<double>>(acts);
        for (var i = 0; i < acts; i++)
        {
            var due = length * i / acts;
            if (due - Stopwatch.GetElapsedTime(began) is { Ticks: > 0 } early)
            {
                await Task.Delay(early);
            }

            waits.Add(WaitAsync(i, began, due, act));
        }

        return new Waits([.. (await Task.WhenAll(waits)).DefaultIfEmpty().Order()], Stopwatch.GetElapsedTime(began));
    }

    private static async Task<double> WaitAsync(int number, long began, TimeSpan due, Func<int, Task> act)
    {
        await Task.Yield();
        await act(number);
        return (Stopwatch.GetElapsedTime(began) - due).TotalMilliseconds;
    }
}
