using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using LegalAffairs.LoadTests.Load;
using LegalAffairs.LoadTests.Servers;

namespace LegalAffairs.LoadTests.Scenarios;

/// <summary>10,000 people from a file, tried and then imported, as the page does it: upload, and asking until it is over.</summary>
internal sealed class PeopleImportScenario : IScenario
{
    private const int People = 10_000;
    private const int Bad = 500;
    private const int DryRun = 0;
    private const int GoodRows = 2;
    private const int Done = 4;
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan AskEvery = TimeSpan.FromMilliseconds(100);
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    public string Name => "people-import";

    public Task<IReadOnlyList<ReportRow>> RunAsync(LoadOptions options, DataDirectory directory) =>
        Engines.EachAsync(options, directory, (engine, server) => ImportAsync(engine, directory, server?.ConnectionString));

    private static async Task<IReadOnlyList<ReportRow>> ImportAsync(string engine, DataDirectory directory, string? mySql)
    {
        await using var product = await ProductServer.StartAsync(directory, mySql: mySql);
        using var browser = await ProductServer.SignInAsync(product, "bureau-staff");
        var file = Encoding.UTF8.GetBytes(List());
        var started = Stopwatch.GetTimestamp();
        await RunAsync(browser, file, DryRun, imported: 0);
        var dry = Stopwatch.GetElapsedTime(started);
        await RunAsync(browser, file, GoodRows, imported: People - Bad);
        var all = Stopwatch.GetElapsedTime(started);
        return
        [
            new ReportRow(
                $"{engine}: {People:N0} people from a file with {Bad} bad rows",
                $"tried {dry.TotalSeconds:N1} s, imported {(all - dry).TotalSeconds:N1} s",
                "",
                "",
                $"together ≤ {Longest.TotalSeconds:N0} s",
                all <= Longest
            ),
        ];
    }

    private static async Task RunAsync(Browser browser, byte[] file, int mode, int imported)
    {
        var run = await browser.UploadAsync($"/api/app/person-import/import?mode={mode}", "people.csv", file);
        while (run.GetProperty("state").GetInt32() < Done)
        {
            await Task.Delay(AskEvery);
            run = await browser.GetAsync($"/api/app/person-import/{run.GetProperty("id").GetString()}/run");
        }

        if (run.GetProperty("people") is not { ValueKind: JsonValueKind.Object } report || Count(report) != imported)
        {
            throw new InvalidOperationException($"Not what was to be imported: {run}");
        }
    }

    private static int Count(JsonElement report) => report.GetProperty("importedCount").GetInt32();

    private static string List()
    {
        var rows = new StringBuilder("姓名,身份证号,单位,岗位,用工性质,账号\n");
        for (var i = 0; i < People; i++)
        {
            var unit = i % (People / Bad) == 0 ? "没有的队" : "云州市城市管理执法支队";
            rows.Append(CultureInfo.InvariantCulture, $"人员{i},{NumberOf(i)},{unit},执法员,在编,\n");
        }

        return rows.ToString();
    }

    // A region that does not exist, so the numbers are nobody's.
    private static string NumberOf(int n)
    {
        var digits = string.Create(
            CultureInfo.InvariantCulture,
            $"419900{new DateOnly(1950, 1, 1).AddDays(n / 900):yyyyMMdd}{1 + (n % 900):000}"
        );
        return digits + "10X98765432"[Weights.Zip(digits, (w, d) => w * (d - '0')).Sum() % 11];
    }
}
