using System.Text.Json;
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
        var planId = await PrepareAsync(directory);
        await using var product = await ProductServer.StartAsync(directory);
        using var browser = await ProductServer.SignInAsync(product, "bureau-staff");
        await using var floor = await FloorServer.StartAsync(directory, ScoreboardRecords.RawRows(planId));
        using var productTarget = browser.TargetOf($"/api/app/scoreboard/{planId}");
        using var floorTarget = new Target(new Uri(floor.Root, FloorServer.ListPath));

        await CheckSizeAsync(productTarget);
        var (measured, bare) = await LoadGenerator.CompareAsync(productTarget.CallAsync, floorTarget.CallAsync, connections: 1, options);
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

    // The product keeps units in memory, so it is stopped while more are put in.
    private static async Task<string> PrepareAsync(DataDirectory directory)
    {
        string planId;
        await using (var product = await ProductServer.StartAsync(directory))
        {
            using var staff = await ProductServer.SignInAsync(product, "bureau-staff");
            planId = await ScoreboardRecords.CreatePlanAsync(staff);
        }

        await directory.UseDatabaseAsync(c => ScoreboardRecords.CopyAsync(c, planId));
        return planId;
    }

    private static async Task CheckSizeAsync(Target product)
    {
        using var board = JsonDocument.Parse(await product.CallAsync());
        var rows = board.RootElement.GetProperty("rows");
        var cells = rows.EnumerateArray().Sum(r => r.GetProperty("cells").GetArrayLength());
        if (rows.GetArrayLength() < ScoreboardRecords.Units || cells < ScoreboardRecords.Units * ScoreboardRecords.Indicators)
        {
            throw new InvalidOperationException($"The scoreboard has {rows.GetArrayLength()} rows and {cells} cells.");
        }
    }
}
