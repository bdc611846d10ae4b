using System.Globalization;

namespace LegalAffairs.LoadTests;

/// <summary>What the command line says.</summary>
internal sealed record LoadOptions(string Scenario, int Seconds, int Connections, int Rounds, int Candidates, string Database, bool Append)
{
    private const string Both = "both";

    public const string Usage = """
        Measures the product against a bare floor on the same database, in one run.

          dotnet run -c Release --project tests/LegalAffairs.LoadTests -- <scenario> [options]

        Scenarios: list, audit-list, scoreboard, startup, provider, journey, exam, exam-hall, exam-kill, people-import, eligibility,
                   public-check, all
          --seconds N      length of one round (5)
          --connections N  for throughput (16)
          --rounds N       product and floor take turns this often; the median counts (3)
          --candidates N   of an exam (300)
          --database NAME  sqlite or mysql, for exams and certificates (both)
          --append         adds the table to etc/docs/benchmarks.md

        Ends with 1 when a bound is broken.
        """;

    public static LoadOptions Parse(string[] args) =>
        new(
            args.FirstOrDefault() ?? string.Empty,
            Number(args, "--seconds", 5),
            Number(args, "--connections", 16),
            Number(args, "--rounds", 3),
            Number(args, "--candidates", 300),
            Text(args, "--database", Both),
            args.Contains("--append", StringComparer.Ordinal)
        );

    public TimeSpan RoundLength => TimeSpan.FromSeconds(Seconds);

    public bool Includes(string database) => Database == Both || Database == database;

    private static int Number(string[] args, string name, int otherwise) =>
        int.Parse(Text(args, name, otherwise.ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture);

    private static string Text(string[] args, string name, string otherwise)
    {
        var index = Array.IndexOf(args, name);
        return index >= 0 && index + 1 < args.Length ? args[index + 1] : otherwise;
    }
}
