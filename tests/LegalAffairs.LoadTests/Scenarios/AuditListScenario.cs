using LegalAffairs.LoadTests.Load;
using LegalAffairs.LoadTests.Servers;

namespace LegalAffairs.LoadTests.Scenarios;

/// <summary>Pages of 100,000 audit records, one call after the other, against the raw indexed query.</summary>
internal sealed class AuditListScenario : IScenario
{
    private const double MostRatio = 3;
    private const int Records = 100_000;
    private const int PageSize = 20;
    private const int OwnCalls = 5_000;

    private const string Columns = """
        Id AS id, ExecutionTime AS executionTime, UserId AS userId, UserName AS userName, ClientIpAddress AS clientIpAddress,
        BrowserInfo AS browserInfo, HttpMethod AS httpMethod, Url AS url, Action AS action, CorrelationId AS correlationId,
        HttpStatusCode AS httpStatusCode, ExecutionDuration AS executionDuration, Exception AS exception, Comment AS comment,
        IsFailure AS isFailure, HasChanges AS hasChanges
        """;

    private static readonly (string Name, string Parameters, string Where, int Skip)[] Pages =
    [
        ("first page", "", "", 0),
        ("page in the middle", "&skipCount=50000", "", 50_000),
        ("only failures", "&onlyFailures=true", "WHERE IsFailure = 1", 0),
        ("one user", "&userName=bureau-staff", "WHERE UserName = 'bureau-staff'", 0),
    ];

    public string Name => "audit-list";

    public async Task<IReadOnlyList<ReportRow>> RunAsync(LoadOptions options, DataDirectory directory)
    {
        await using var product = await ProductServer.StartAsync(directory);
        await directory.UseDatabaseAsync(c => AuditRecords.InsertAsync(c, Records));
        using var browser = await ProductServer.SignInAsync(product, "auditor");
        var rows = new List<ReportRow>();
        foreach (var (name, parameters, where, skip) in Pages)
        {
            var query = new FloorQuery(
                $"SELECT {Columns} FROM AuditLogs {where} ORDER BY ExecutionTime DESC, Id LIMIT {PageSize} OFFSET {skip}",
                $"SELECT COUNT(*) FROM AuditLogs {where}"
            );
            await using var floor = await FloorServer.StartAsync(directory, query);
            using var productTarget = browser.TargetOf($"/api/app/audit-log?maxResultCount={PageSize}{parameters}");
            using var floorTarget = new Target(new Uri(floor.Root, FloorServer.ListPath));
            await Agreement.CheckAsync(productTarget, floorTarget, tolerance: OwnCalls);
            rows.Add(await MeasureAsync(name, productTarget, floorTarget, options));
        }

        return rows;
    }

    private static async Task<ReportRow> MeasureAsync(string name, Target product, Target floor, LoadOptions options)
    {
        var (measured, bare) = await LoadGenerator.CompareAsync(product.CallAsync, floor.CallAsync, connections: 1, options);
        var ratio = measured.Median / bare.Median;
        return new ReportRow(
            $"{Records:N0} audit records, {name}, page and count",
            $"{measured.Median:N1} ms",
            $"{bare.Median:N1} ms",
            $"{ratio:N2}",
            $"≤ {MostRatio}",
            ratio <= MostRatio
        );
    }
}
