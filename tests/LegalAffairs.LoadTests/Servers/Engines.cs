namespace LegalAffairs.LoadTests.Servers;

internal static class Engines
{
    /// <summary>One engine after the other, as far as the options want it.</summary>
    /// <param name="measure">Given the engine's name and the server, which is null for SQLite.</param>
    public static async Task<IReadOnlyList<ReportRow>> EachAsync(
        LoadOptions options,
        DataDirectory directory,
        Func<string, MariaDbServer?, Task<IReadOnlyList<ReportRow>>> measure
    )
    {
        var rows = new List<ReportRow>();
        if (options.Includes("sqlite"))
        {
            rows.AddRange(await measure("SQLite", null));
        }

        if (options.Includes("mysql"))
        {
            await using var mariaDb = await MariaDbServer.StartAsync(directory);
            rows.AddRange(await measure("MariaDB", mariaDb));
        }

        return rows;
    }
}
