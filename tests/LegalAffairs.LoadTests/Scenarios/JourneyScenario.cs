using LegalAffairs.LoadTests.Load;
using LegalAffairs.LoadTests.Servers;

namespace LegalAffairs.LoadTests.Scenarios;

/// <summary>What staff do at their desks, mostly reading and now and then saving, on each engine and on two nodes. Written down, not bounded.</summary>
internal sealed class JourneyScenario : IScenario
{
    public string Name => "journey";

    public async Task<IReadOnlyList<ReportRow>> RunAsync(LoadOptions options, DataDirectory directory)
    {
        await using var mariaDb = await MariaDbServer.StartAsync(directory);
        var sqlite = await MeasureAsync(options, directory, null, nodes: 1);
        var one = await MeasureAsync(options, directory, mariaDb.ConnectionString, nodes: 1);
        var two = await MeasureAsync(options, directory, mariaDb.ConnectionString, nodes: 2);
        return [Row("MariaDB against SQLite", one, sqlite), Row("two nodes against one, on MariaDB", two, one)];

        ReportRow Row(string what, Measurement product, Measurement floor) =>
            new(
                $"journey of 5 calls, {options.Connections} people: {what}",
                Words(product),
                Words(floor),
                $"{product.PerSecond / floor.PerSecond:N2}"
            );
    }

    private static string Words(Measurement m) => $"{m.PerSecond:N0}/s (median {m.Median:N1} ms, p99 {m.P99:N1} ms)";

    private static async Task<Measurement> MeasureAsync(LoadOptions options, DataDirectory directory, string? mySql, int nodes)
    {
        var servers = new List<ServerProcess>();
        try
        {
            for (var i = 0; i < nodes; i++)
            {
                servers.Add(await ProductServer.StartAsync(directory, mySql: mySql));
            }

            var roots = servers.ConvertAll(s => s.Root);
            var staff = new List<Journey>();
            for (var i = 0; i < options.Connections; i++)
            {
                staff.Add(await Journey.BeginAsync(await ProductServer.SignInAsync(servers[i % nodes], "bureau-staff"), roots, i));
            }

            var calls = staff.ConvertAll<Func<Task>>(j => j.GoAsync);
            await LoadGenerator.RunAsync(calls, LoadGenerator.WarmUp);
            var rounds = new List<Measurement>();
            for (var round = 0; round < options.Rounds; round++)
            {
                rounds.Add(await LoadGenerator.RunAsync(calls, options.RoundLength));
            }

            return Measurement.MedianOf(rounds);
        }
        finally
        {
            foreach (var server in servers)
            {
                await server.DisposeAsync();
            }
        }
    }
}
