using LegalAffairs.LoadTests.Exams;
using LegalAffairs.LoadTests.Load;
using LegalAffairs.LoadTests.Servers;

namespace LegalAffairs.LoadTests.Scenarios;

/// <summary>A running exam, alone and while the public checks certificates, in turns.</summary>
internal sealed class PublicCheckScenario : IScenario
{
    /// <summary>What 20,000 candidates save who answer every half a minute.</summary>
    private const int SavesPerSecond = 670;

    private const int ChecksPerSecond = 200;
    private const double MostRatio = 1.5;

    public string Name => "public-check";

    public Task<IReadOnlyList<ReportRow>> RunAsync(LoadOptions options, DataDirectory directory) =>
        Engines.EachAsync(options, directory, (engine, server) => MeasureAsync(engine, options, directory, server?.ConnectionString));

    private static async Task<IReadOnlyList<ReportRow>> MeasureAsync(
        string engine,
        LoadOptions options,
        DataDirectory directory,
        string? mySql
    )
    {
        await using var product = await ProductServer.StartAsync(directory, mySql: mySql);
        var tables = new ProductTables(directory, mySql);
        var database = new ExamDatabase(tables);
        using var hall = await Hall.PrepareAsync(product, database, options.Candidates);
        await hall.StartAsync();
        using var check = new Target(await AddressAsync(product, tables));
        await SaveAsync(LoadGenerator.WarmUp);
        await Task.WhenAll(SaveAsync(options.RoundLength), CheckAsync());
        var (alone, beside, checks) = (new List<Waits>(), new List<Waits>(), new List<Waits>());
        for (var round = 0; round < options.Rounds; round++)
        {
            alone.Add(await SaveAsync(options.RoundLength));
            var checking = CheckAsync();
            beside.Add(await SaveAsync(options.RoundLength));
            checks.Add(await checking);
        }

        await database.CheckAsync(hall.Candidates);
        var (without, with) = (MedianOf(alone), MedianOf(beside));
        var ratio = with.P99 / without.P99;
        return
        [
            new ReportRow(
                $"{engine}: {SavesPerSecond} saves a second, with {ChecksPerSecond} public checks a second (floor: without)",
                with.ToString(),
                without.ToString(),
                $"{ratio:N2} (p99)",
                $"≤ {MostRatio}",
                ratio <= MostRatio
            ),
            new ReportRow($"{engine}: the checks", MedianOf(checks).ToString(), string.Empty, string.Empty),
        ];

        Task<Waits> SaveAsync(TimeSpan length) =>
            Hall.PacedAsync(hall.Candidates, (int)(SavesPerSecond * length.TotalSeconds), length, c => c.SaveAsync());

        Task<Waits> CheckAsync() =>
            Pace.RunAsync((int)(ChecksPerSecond * options.RoundLength.TotalSeconds), options.RoundLength, _ => check.CallAsync());
    }

    /// <summary>As somebody asks who holds a card in his hand.</summary>
    private static async Task<Uri> AddressAsync(ServerProcess product, ProductTables tables)
    {
        await using var connection = await tables.OpenAsync();
        var issue = await ProductTables.ReadOneAsync(connection, "SELECT Number, PersonName FROM CertCertificateIssues");
        var (number, name) = (Uri.EscapeDataString((string)issue["Number"]!), Uri.EscapeDataString((string)issue["PersonName"]!));
        return new Uri(product.Root, $"/api/app/certificate-check?number={number}&name={name}");
    }

    private static Waits MedianOf(List<Waits> rounds) => rounds.OrderBy(r => r.P99).ElementAt(rounds.Count / 2);
}
