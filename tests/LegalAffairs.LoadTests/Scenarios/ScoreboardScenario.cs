using LegalAffairs.LoadTests.Load;
using LegalAffairs.LoadTests.Servers;

namespace LegalAffairs.LoadTests.Scenarios;

/// <summary>The scoreboard of 200 units × 60 indicators, against the same rows read raw.</summary>
internal sealed class ScoreboardScenario : IScenario
{
    private const double MostRatio = 3;

    public string Name => "scoreboard";

    public async Task<IReadOnlyList<ReportRow>> RunAsync(LoadOptions options, DataDirectory directory)
    {
        await using var product = await ProductServer.StartAsync(directory);
        var planId = await directory.UseDatabaseAsync(ScoreboardRecords.InsertAsync);
        using var browser = await ProductServer.SignInAsync(product, "bureau-staff");
        await using var floor = await FloorServer.StartAsync(directory, ScoreboardRecords.RawRows(planId));
        using var productTarget = browser.TargetOf($"/api/app/scoreboard/{planId}");
        using var floorTarget = new Target(new Uri(floor.Root, FloorServer.ListPath));

        var (measured, bare) = await LoadGenerator.CompareAsync(productTarget, floorTarget, connections: 1, options);
        var ratio = measured.Median / bare.Median;
        return
        [
            new ReportRow(
                $"scoreboard of {ScoreboardRecords.Units} units × {ScoreboardRecords.Indicators} indicators",
                $"{measured.Median:N1} ms",
                $"{bare.Median:N1} ms",
                $"{ratio:N2}",
                $"≤ {MostRatio}",
                ratio <= MostRatio
            ),
        ];
    }
}
