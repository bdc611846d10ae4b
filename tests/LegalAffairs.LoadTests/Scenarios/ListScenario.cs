using LegalAffairs.LoadTests.Load;
using LegalAffairs.LoadTests.Servers;

namespace LegalAffairs.LoadTests.Scenarios;

/// <summary>A signed-in, permission-checked, audited list through the whole stack, against its bare query.</summary>
internal sealed class ListScenario : IScenario
{
    private const double LeastRatio = 0.5;
    private const int Plans = 200;
    private const int PageSize = 20;

    private static readonly FloorQuery Query = new(
        $"""
        SELECT p.Id AS id, p.Year AS year, p.Title AS title, p.DocumentNumber AS documentNumber, p.IssuingBody AS issuingBody,
          p.Status AS status, p.PublishedTime AS publishedTime, p.ClosedTime AS closedTime, p.LastModificationTime AS lastModificationTime,
          p.LastModifierId AS lastModifierId, p.CreationTime AS creationTime, p.CreatorId AS creatorId, (SELECT COUNT(*) FROM SupervisionIndicators i WHERE i.TaskPlanId = p.Id) AS indicatorCount
        FROM SupervisionTaskPlans p WHERE p.IsDeleted = 0 ORDER BY p.Year DESC, p.Id LIMIT {PageSize}
        """,
        "SELECT COUNT(*) FROM SupervisionTaskPlans p WHERE p.IsDeleted = 0"
    );

    public string Name => "list";

    public async Task<IReadOnlyList<ReportRow>> RunAsync(LoadOptions options, DataDirectory directory)
    {
        await using var product = await ProductServer.StartAsync(directory);
        using var browser = await ProductServer.SignInAsync(product, "bureau-staff");
        await CreatePlansAsync(browser);
        await using var floor = await FloorServer.StartAsync(directory, Query);
        using var productTarget = browser.TargetOf($"/api/app/task-plan?maxResultCount={PageSize}");
        using var floorTarget = new Target(new Uri(floor.Root, FloorServer.ListPath));
        await Agreement.CheckAsync(productTarget, floorTarget);

        var (measured, bare) = await LoadGenerator.CompareAsync(
            productTarget.CallAsync,
            floorTarget.CallAsync,
            options.Connections,
            options
        );
        var ratio = measured.PerSecond / bare.PerSecond;
        return
        [
            new ReportRow(
                $"list of task plans, {options.Connections} connections",
                $"{measured.PerSecond:N0}/s (median {measured.Median:N1} ms, p99 {measured.P99:N1} ms)",
                $"{bare.PerSecond:N0}/s (median {bare.Median:N1} ms, p99 {bare.P99:N1} ms)",
                $"{ratio:N2}",
                $"≥ {LeastRatio}",
                ratio >= LeastRatio
            ),
        ];
    }

    private static async Task CreatePlansAsync(Browser browser)
    {
        for (var i = 0; i < Plans; i++)
        {
            await browser.PostAsync(
                "/api/app/task-plan",
                new
                {
                    year = 2020 + (i % 7),
                    title = $"云州市行政执法三项制度任务表（{i + 1}）",
                    documentNumber = $"云法发〔2026〕{i + 1}号",
                    issuingBody = "云州市司法局",
                }
            );
        }
    }
}
