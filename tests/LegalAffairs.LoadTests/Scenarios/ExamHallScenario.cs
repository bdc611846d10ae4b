using System.Diagnostics;
using LegalAffairs.LoadTests.Exams;
using LegalAffairs.LoadTests.Load;
using LegalAffairs.LoadTests.Servers;

namespace LegalAffairs.LoadTests.Scenarios;

/// <summary>
/// A whole exam: the hall starts, everybody answers every half a minute, all hand in within a minute. Then another one in which nobody hands in, and
/// which the server closes, marks and analyses.
/// </summary>
internal sealed class ExamHallScenario : IScenario
{
    private const int StartTogether = 3000;
    private static readonly TimeSpan SameSecond = TimeSpan.FromSeconds(1);
    private const int AtOnce = 64;
    private const double LongestStartMilliseconds = 2000;
    private const double LongestSaveMilliseconds = 250;
    private const long MostMemory = 1024L * 1024 * 1024;
    private static readonly TimeSpan ThinkTime = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LastMinute = TimeSpan.FromMinutes(1);

    public string Name => "exam-hall";

    public Task<IReadOnlyList<ReportRow>> RunAsync(LoadOptions options, DataDirectory directory) =>
        Engines.EachAsync(options, directory, (engine, server) => SitAsync(engine, options, directory, server?.ConnectionString));

    private static async Task<IReadOnlyList<ReportRow>> SitAsync(string engine, LoadOptions options, DataDirectory directory, string? mySql)
    {
        await using var product = await ProductServer.StartAsync(directory, mySql: mySql);
        var database = new ExamDatabase(new ProductTables(directory, mySql));
        using var hall = await Hall.PrepareAsync(product, database, options.Candidates);
        var all = hall.Candidates;
        var rows = new List<ReportRow>();
        await hall.WaitForStartAsync();
        var first = all.Take(StartTogether).ToList();
        var together = await Hall.PacedAsync(first, first.Count, SameSecond, c => c.StartAsync(hall.ExamId));
        rows.Add(Row(engine, $"{first.Count} start in the same second", together, together.P95, LongestStartMilliseconds, "p95"));
        var papers = await Hall.TogetherAsync(first, c => c.ReadPaperAsync());
        rows.Add(Row(engine, $"{first.Count} get their papers at the same moment", papers));
        var second = all.Skip(StartTogether).Take(StartTogether).ToList();
        var atOnce = await Hall.TogetherAsync(second, c => c.StartAsync(hall.ExamId));
        rows.Add(Row(engine, $"{second.Count} others start at the same moment", atOnce));
        var others = await AtOnceAsync([.. all.Skip(2 * StartTogether)], c => c.StartAsync(hall.ExamId));
        rows.Add(Row(engine, $"{all.Count - first.Count - second.Count} others start, {AtOnce} at a time", others));
        var acts = (int)(all.Count * options.RoundLength / ThinkTime);
        var saves = await Hall.PacedAsync(all, acts, options.RoundLength, c => c.SaveAsync());
        rows.Add(Row(engine, $"one answer each half a minute, {all.Count} candidates", saves, saves.P99, LongestSaveMilliseconds, "p99"));
        rows.Add(MemoryRow(engine, product.Memory));
        var submits = await Hall.PacedAsync(all, all.Count, LastMinute, c => c.SubmitAsync());
        rows.Add(Row(engine, $"{all.Count} hand in within a minute", submits));
        await database.CheckAsync(all);
        rows.AddRange(await CloseAsync(engine, hall, database));
        return rows;
    }

    private static ReportRow MemoryRow(string engine, long memory) =>
        Told(
            new ReportRow(
                $"{engine}: memory of the host",
                $"{memory / 1024 / 1024:N0} MB",
                string.Empty,
                string.Empty,
                "< 1 GB",
                memory < MostMemory
            )
        );

    private static async Task<IReadOnlyList<ReportRow>> CloseAsync(string engine, Hall hall, ExamDatabase database)
    {
        // Long enough to start and answer.
        var duration = TimeSpan.FromMinutes(1 + hall.Candidates.Count / 5000);
        await hall.OpenExamAsync(duration);
        await hall.WaitForStartAsync();
        var opened = Stopwatch.GetTimestamp();
        await AtOnceAsync(hall.Candidates, c => c.StartAsync(hall.ExamId));
        var started = Stopwatch.GetElapsedTime(opened);
        var answers = await AtOnceAsync(hall.Candidates, c => c.SaveAllAsync());
        await database.CheckAsync(hall.Candidates);
        var over = duration - Stopwatch.GetElapsedTime(opened);
        if (over > TimeSpan.Zero)
        {
            await Task.Delay(over);
        }

        // The last who started has until the window ends like everybody else.
        var since = Stopwatch.GetTimestamp();
        var closed = await UntilAsync(hall, since, p => p.GetProperty("handedIn").GetInt32() == hall.Candidates.Count);
        var marked = await UntilAsync(hall, since, p => p.GetProperty("marked").GetInt32() == hall.Candidates.Count);
        var analysed = await UntilAsync(hall, since, p => p.GetProperty("isAnalysed").GetBoolean());
        return
        [
            Row(engine, $"{ExamPlan.Questions} answers in one call of each", answers),
            new ReportRow(
                $"{engine}: after the end, {hall.Candidates.Count} attempts of {ExamPlan.Questions} questions",
                $"closed after {closed.TotalSeconds:N0} s, marked after {marked.TotalSeconds:N0} s, analysed after {analysed.TotalSeconds:N0} s "
                    + $"(all had started within {started.TotalSeconds:N0} s)",
                string.Empty,
                string.Empty
            ),
        ];
    }

    private static async Task<TimeSpan> UntilAsync(Hall hall, long since, Func<System.Text.Json.JsonElement, bool> isDone)
    {
        while (!isDone(await hall.GetProgressAsync()))
        {
            await Task.Delay(500);
        }

        return Stopwatch.GetElapsedTime(since);
    }

    private static async Task<Waits> AtOnceAsync(IReadOnlyList<Candidate> candidates, Func<Candidate, Task> act)
    {
        var began = Stopwatch.GetTimestamp();
        var waits = new System.Collections.Concurrent.ConcurrentBag<double>();
        await Parallel.ForEachAsync(
            candidates,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
            async (candidate, _) =>
            {
                var mine = Stopwatch.GetTimestamp();
                await act(candidate);
                waits.Add(Stopwatch.GetElapsedTime(mine).TotalMilliseconds);
            }
        );
        return new Waits([.. waits.DefaultIfEmpty().Order()], Stopwatch.GetElapsedTime(began));
    }

    private static ReportRow Row(string engine, string what, Waits waits) =>
        Told(new ReportRow($"{engine}: {what}", waits.ToString(), string.Empty, string.Empty));

    private static ReportRow Row(string engine, string what, Waits waits, double measured, double most, string measure) =>
        Told(
            new ReportRow($"{engine}: {what}", waits.ToString(), string.Empty, string.Empty, $"{measure} ≤ {most:N0} ms", measured <= most)
        );

    // A run takes half an hour: what is known is told at once.
    private static ReportRow Told(ReportRow row)
    {
        Console.Error.WriteLine($"{row.What}: {row.Product}");
        return row;
    }
}
