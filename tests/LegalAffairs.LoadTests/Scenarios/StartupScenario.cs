using System.Text.RegularExpressions;
using LegalAffairs.LoadTests.Servers;

namespace LegalAffairs.LoadTests.Scenarios;

/// <summary>Host start on an existing database, memory at rest, and what a browser downloads before the first page shows. Written down, not bounded.</summary>
internal sealed partial class StartupScenario : IScenario
{
    private const int Starts = 5;
    private const double Megabyte = 1024 * 1024;
    private const double Kilobyte = 1024;
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(15);

    public string Name => "startup";

    public async Task<IReadOnlyList<ReportRow>> RunAsync(LoadOptions options, DataDirectory directory)
    {
        TimeSpan firstStart;
        await using (var first = await ProductServer.StartAsync(directory))
        {
            firstStart = first.StartedIn;
        }

        var starts = new List<TimeSpan>();
        for (var i = 0; i < Starts; i++)
        {
            await using var again = await ProductServer.StartAsync(directory, "/api/abp/application-configuration");
            starts.Add(again.StartedIn);
        }

        await using var server = await ProductServer.StartAsync(directory);
        await Task.Delay(Rest);
        return
        [
            new ReportRow("start with a new database (migrations, demo data)", $"{firstStart.TotalSeconds:N1} s", "", ""),
            new ReportRow(
                $"start on an existing database to the first 200, median of {Starts}",
                $"{starts.Order().ElementAt(Starts / 2).TotalSeconds:N2} s",
                "",
                ""
            ),
            new ReportRow($"memory at rest, {Rest.TotalSeconds:N0} s after the start", $"{server.Memory / Megabyte:N0} MB", "", ""),
            new ReportRow("first page, as transferred", await DownloadAsync(server.Root), "", ""),
        ];
    }

    private static async Task<string> DownloadAsync(Uri root)
    {
        if (!Directory.Exists(ProductServer.WebRoot))
        {
            return "not built";
        }

        using var http = new HttpClient { BaseAddress = root };
        http.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br, gzip");
        using var plain = new HttpClient { BaseAddress = root };
        var index = await plain.GetStringAsync(new Uri("/", UriKind.Relative));
        var files = Reference().Matches(index).Select(m => m.Groups["file"].Value).Distinct(StringComparer.Ordinal).ToList();
        long bytes = (await http.GetByteArrayAsync(new Uri("/", UriKind.Relative))).Length;
        foreach (var file in files)
        {
            bytes += (await http.GetByteArrayAsync(new Uri(file, UriKind.RelativeOrAbsolute))).Length;
        }

        return $"{bytes / Kilobyte:N0} kB in {files.Count + 1} files";
    }

    [GeneratedRegex("(src|href)=\"(?<file>[^\"]+\\.(js|css))\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Reference();
}
