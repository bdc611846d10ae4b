using System.Net.Sockets;
using System.Security.Cryptography;
using LegalAffairs.LoadTests.Exams;
using LegalAffairs.LoadTests.Servers;

namespace LegalAffairs.LoadTests.Scenarios;

/// <summary>kill -9 at a random moment while answers come in, again and again: every acknowledged answer is there after the restart.</summary>
internal sealed class ExamKillScenario : IScenario
{
    private const int Kills = 10;
    private const int ShortestMilliseconds = 300;
    private const int LongestMilliseconds = 3000;

    public string Name => "exam-kill";

    public Task<IReadOnlyList<ReportRow>> RunAsync(LoadOptions options, DataDirectory directory) =>
        Engines.EachAsync(options, directory, (engine, server) => KillAsync(engine, options, directory, server?.ConnectionString));

    private static async Task<IReadOnlyList<ReportRow>> KillAsync(
        string engine,
        LoadOptions options,
        DataDirectory directory,
        string? mySql
    )
    {
        var server = await ProductServer.StartAsync(directory, mySql: mySql);
        try
        {
            var port = server.Root.Port;
            var database = new ExamDatabase(new ProductTables(directory, mySql));
            using var hall = await Hall.PrepareAsync(server, database, options.Candidates);
            await hall.StartAsync();
            for (var kill = 0; kill < Kills; kill++)
            {
                await SaveUntilKilledAsync(hall, server);
                await server.DisposeAsync();
                await database.CheckAsync(hall.Candidates);
                server = await ProductServer.StartAsync(directory, mySql: mySql, port: port);
            }

            var answers = hall.Candidates.Sum(c => c.Acknowledged);
            return
            [
                new ReportRow(
                    $"{engine}: kill -9 {Kills} times, {options.Candidates} candidates",
                    $"{answers:N0} acknowledged, 0 lost",
                    string.Empty,
                    string.Empty
                ),
            ];
        }
        finally
        {
            await server.DisposeAsync();
        }
    }

    private static async Task SaveUntilKilledAsync(Hall hall, ServerProcess server)
    {
        using var end = new CancellationTokenSource();
        var saving = hall.Candidates.Select(c => Task.Run(() => SaveAsync(c, end.Token))).ToList();
        await Task.Delay(RandomNumberGenerator.GetInt32(ShortestMilliseconds, LongestMilliseconds));
        await server.KillAsync();
        await end.CancelAsync();
        await Task.WhenAll(saving);
    }

    private static async Task SaveAsync(Candidate candidate, CancellationToken end)
    {
        try
        {
            while (!end.IsCancellationRequested)
            {
                await candidate.SaveAsync();
            }
        }
        catch (SocketException)
        {
            // Killed before it could answer: not acknowledged, and sent again under its number after the restart.
        }
    }
}
