using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace LegalAffairs.LoadTests;

internal sealed class Report(IReadOnlyList<ReportRow> rows, string[] args)
{
    public bool IsWithinBounds => rows.All(r => r.IsWithinBound);

    public string ToMarkdown()
    {
        var text = new StringBuilder();
        var now = TimeProvider.System.GetUtcNow();
        text.AppendLine(CultureInfo.InvariantCulture, $"## {now:yyyy-MM-dd HH:mm} UTC");
        text.AppendLine();
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"`dotnet run -c Release --project tests/LegalAffairs.LoadTests -- {string.Join(' ', args)}`"
        );
        text.AppendLine();
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"{Environment.ProcessorCount} cores, {RuntimeInformation.OSArchitecture}, .NET {Environment.Version}; load generator, product and floor share them."
        );
        text.AppendLine();
        text.AppendLine("| what | product | floor | ratio | bound | |");
        text.AppendLine("| --- | --- | --- | --- | --- | --- |");
        foreach (var row in rows)
        {
            var verdict =
                row.Bound is null ? string.Empty
                : row.IsWithinBound ? "holds"
                : "**broken**";
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"| {row.What} | {row.Product} | {row.Floor} | {row.Ratio} | {row.Bound} | {verdict} |"
            );
        }

        return text.ToString();
    }

    public Task AppendAsync()
    {
        var file = Path.GetFullPath(Path.Combine(SourceDirectory(), "..", "..", "etc", "docs", "benchmarks.md"));
        return File.AppendAllTextAsync(file, $"\n{ToMarkdown()}");
    }

    private static string SourceDirectory([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
