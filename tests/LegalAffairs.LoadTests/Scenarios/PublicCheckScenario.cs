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
        var checks = (await AddressesAsync(product, tables)).ConvertAll(a => new Target(a));
        await SaveAsync(LoadGenerator.WarmUp);
        await Task.WhenAll(SaveAsync(options.RoundLength), CheckAsync());
        var (alone, beside, answered) = (new List<Waits>(), new List<Waits>(), new List<Waits>());
        for (var round = 0; round < options.Rounds; round++)
        {
            alone.Add(await SaveAsync(options.RoundLength));
            var checking = CheckAsync();
            beside.Add(await SaveAsync(options.RoundLength));
            answered.Add(await checking);
        }

        checks.ForEach(c => c.Dispose());
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
            new ReportRow($"{engine}: the checks", MedianOf(answered).ToString(), string.Empty, string.Empty),
        ];

        Task<Waits> SaveAsync(TimeSpan length) =>
            Hall.PacedAsync(hall.Candidates, (int)(SavesPerSecond * length.TotalSeconds), length, c => c.SaveAsync());

        Task<Waits> CheckAsync() =>
            Pace.RunAsync(
                (int)(ChecksPerSecond * options.RoundLength.TotalSeconds),
                options.RoundLength,
                i => checks[i % checks.Count].CallAsync()
            );
    }

    /// <summary>As people ask who each hold a card in their hand.</summary>
    private static async Task<List<Uri>> AddressesAsync(ServerProcess product, ProductTables tables)
    {
        await using var connection = await tables.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT Number, PersonName FROM CertCertificateIssues";
        await using var reader = await command.ExecuteReaderAsync();
        var addresses = new List<Uri>();
        while (await reader.ReadAsync())
        {
            var (number, name) = (Uri.EscapeDataString(reader.GetString(0)), Uri.EscapeDataString(reader.GetString(1)));
            addresses.Add(new Uri(product.Root, $"/api/app/certificate-check?number={number}&name={name}"));
        }

        return addresses;
    }

    private static Waits MedianOf(List<Waits> rounds) => rounds.OrderBy(r => r.P99).ElementAt(rounds.Count / 2);
}
