using System.Net;
using LegalAffairs.LoadTests.Exams;
using LegalAffairs.LoadTests.Load;
using LegalAffairs.LoadTests.Servers;

namespace LegalAffairs.LoadTests.Scenarios;

/// <summary>A hall that starts together, answers as fast as it gets answers, and hands in together, on each engine.</summary>
internal sealed class ExamScenario : IScenario
{
    private const double LeastRatio = 0.5;

    public string Name => "exam";

    public Task<IReadOnlyList<ReportRow>> RunAsync(LoadOptions options, DataDirectory directory) =>
        Engines.EachAsync(
            options,
            directory,
            (engine, server) => MeasureAsync(engine, options, directory, server?.ConnectionString, server?.Administrator)
        );

    private static async Task<IReadOnlyList<ReportRow>> MeasureAsync(
        string engine,
        LoadOptions options,
        DataDirectory directory,
        string? mySql,
        string? floorMySql
    )
    {
        await using var product = await ProductServer.StartAsync(directory, mySql: mySql);
        await using var floor = await AnswerFloor.StartAsync(directory, floorMySql);
        var database = new ExamDatabase(new ProductTables(directory, mySql));
        using var hall = await Hall.PrepareAsync(product, database, options.Candidates);
        var starts = await hall.StartAsync();
        using var wires = new Wires(floor.Root);
        var bare = await FloorCandidatesAsync(wires, options);
        var (saves, least) = await CompareAsync([.. hall.Candidates.Take(options.Connections)], bare, options);
        var (cost, leastCost) = (
            await CostAsync(product, [.. hall.Candidates.Take(options.Connections)], options),
            await CostAsync(floor, bare, options)
        );
        var memory = product.Memory;
        var submits = await Hall.TogetherAsync(hall.Candidates, c => c.SubmitAsync());
        await database.CheckAsync(hall.Candidates);
        var ratio = saves.PerSecond / least.PerSecond;
        return
        [
            new ReportRow(
                $"{engine}: saves, {options.Connections} connections",
                Words(saves),
                Words(least),
                $"{ratio:N2}",
                $"≥ {LeastRatio}",
                ratio >= LeastRatio
            ),
            new ReportRow(
                $"{engine}: processor time of the host for one save",
                $"{cost:N0} µs",
                $"{leastCost:N0} µs",
                $"{leastCost / cost:N2}"
            ),
            new ReportRow($"{engine}: {options.Candidates} start together", starts.ToString(), string.Empty, string.Empty),
            new ReportRow($"{engine}: {options.Candidates} hand in together", submits.ToString(), string.Empty, string.Empty),
            new ReportRow($"{engine}: memory of the host", $"{memory / 1024 / 1024:N0} MB", string.Empty, string.Empty),
        ];
    }

    private static async Task<List<Candidate>> FloorCandidatesAsync(Wires wires, LoadOptions options)
    {
        var candidates = new List<Candidate>();
        for (var i = 0; i < options.Connections; i++)
        {
            var cookies = new CookieContainer();
            using var http = new HttpClient(new HttpClientHandler { CookieContainer = cookies });
            using var answer = await http.GetAsync(new Uri(wires.Root, $"/sign-in/officer-{i}"));
            var candidate = new Candidate(wires, $"Cookie: {cookies.GetCookieHeader(wires.Root)}\r\n");
            var attemptId = Guid.CreateVersion7().ToString();
            candidate.Begin(attemptId, $"/save/{attemptId}");
            candidates.Add(candidate);
        }

        return candidates;
    }

    private static async Task<(Measurement Product, Measurement Floor)> CompareAsync(
        List<Candidate> product,
        List<Candidate> floor,
        LoadOptions options
    )
    {
        var (calls, bareCalls) = (product.ConvertAll<Func<Task>>(c => c.SaveAsync), floor.ConvertAll<Func<Task>>(c => c.SaveAsync));
        await LoadGenerator.RunAsync(calls, LoadGenerator.WarmUp);
        await LoadGenerator.RunAsync(bareCalls, LoadGenerator.WarmUp);
        var (measured, bare) = (new List<Measurement>(), new List<Measurement>());
        for (var round = 0; round < options.Rounds; round++)
        {
            measured.Add(await LoadGenerator.RunAsync(calls, options.RoundLength));
            bare.Add(await LoadGenerator.RunAsync(bareCalls, options.RoundLength));
        }

        return (Measurement.MedianOf(measured), Measurement.MedianOf(bare));
    }

    private static async Task<double> CostAsync(ServerProcess server, List<Candidate> candidates, LoadOptions options)
    {
        var (time, acknowledged) = (server.ProcessorTime, candidates.Sum(c => c.Acknowledged));
        await LoadGenerator.RunAsync(candidates.ConvertAll<Func<Task>>(c => c.SaveAsync), options.RoundLength);
        return (server.ProcessorTime - time).TotalMicroseconds / (candidates.Sum(c => c.Acknowledged) - acknowledged);
    }

    private static string Words(Measurement m) => $"{m.PerSecond:N0}/s (median {m.Median:N1} ms, p99 {m.P99:N1} ms)";
}
