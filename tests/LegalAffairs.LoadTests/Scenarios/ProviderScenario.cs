using LegalAffairs.LoadTests.Load;
using LegalAffairs.LoadTests.Provider;
using LegalAffairs.LoadTests.Servers;

namespace LegalAffairs.LoadTests.Scenarios;

/// <summary>EF Core over the product's provider against ADO.NET by hand, on the same driver and server, one call after the other.</summary>
internal sealed class ProviderScenario : IScenario
{
    private const double MostRatio = 1.5;
    private const double MostRatioOfBatch = 1.3;
    private const int Rows = 10_000;
    private const int PageSize = 100;
    private const int BatchSize = 1_000;
    private static readonly Guid Known = Guid.CreateVersion7();
    private int _next = Rows;

    public string Name => "provider";

    public async Task<IReadOnlyList<ReportRow>> RunAsync(LoadOptions options, DataDirectory directory)
    {
        await using var server = await MariaDbServer.StartAsync(directory);
        var byHand = new ByHand(server.ConnectionString);
        var byProvider = new ByEntityFramework(server.ConnectionString);
        await byProvider.CreateAsync(Rows);
        var known = MeasuredRow.New(0);
        known.Id = Known;
        await byProvider.InsertAsync([known]);
        var from = Rows / 2;
        return
        [
            await CompareAsync(
                "one row by its key",
                async () => Check((await byProvider.ReadAsync(Known)).Id == Known),
                async () => Check((await byHand.ReadAsync("`Id` = @id", "@id", Known.ToByteArray(bigEndian: true))).Single().Id == Known),
                MostRatio
            ),
            await CompareAsync(
                $"page of {PageSize} rows",
                async () => Check((await byProvider.ReadPageAsync(from, PageSize)).Count == PageSize),
                async () =>
                    Check((await byHand.ReadAsync($"`Number` >= @n ORDER BY `Number` LIMIT {PageSize}", "@n", from)).Count == PageSize),
                MostRatio
            ),
            await CompareAsync("insert of one row", () => byProvider.InsertAsync(New(1)), () => byHand.InsertAsync(New(1)), MostRatio),
            await CompareAsync(
                $"insert of {BatchSize:N0} rows",
                () => byProvider.InsertAsync(New(BatchSize)),
                () => byHand.InsertAsync(New(BatchSize)),
                MostRatioOfBatch
            ),
        ];

        async Task<ReportRow> CompareAsync(string what, Func<Task> product, Func<Task> floor, double most)
        {
            var (measured, bare) = await LoadGenerator.CompareAsync(product, floor, connections: 1, options);
            var ratio = measured.Median / bare.Median;
            return new ReportRow(
                $"provider: {what}",
                $"{measured.Median:N3} ms",
                $"{bare.Median:N3} ms",
                $"{ratio:N2}",
                $"≤ {most}",
                ratio <= most
            );
        }
    }

    private List<MeasuredRow> New(int count) => [.. Enumerable.Range(0, count).Select(_ => MeasuredRow.New(_next++))];

    private static void Check(bool isRight)
    {
        if (!isRight)
        {
            throw new InvalidOperationException("Not what was asked for.");
        }
    }
}
