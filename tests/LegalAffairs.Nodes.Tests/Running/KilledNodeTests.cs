using System.Collections.Concurrent;
using System.Net;
using System.Text;
using LegalAffairs.Identity;

namespace LegalAffairs.Nodes.Tests.Running;

/// <summary>kill -9 in the middle of the work. People press the button again, and that is all they have to do.</summary>
[Collection(nameof(ClusterTests))]
public sealed class KilledNodeTests(Cluster cluster)
{
    private const int Year = 2027;
    private const int Indicators = 15;
    private const int Returns = 40;
    private const string OfYear = "TaskPlanId = (SELECT Id FROM SupervisionTaskPlans WHERE Year = 2027)";
    private static readonly byte[] Pdf = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n"u8.ToArray();

    [Fact]
    public async Task Every_acknowledged_submission_is_there_and_none_twice_and_events_happen_once()
    {
        using var browser = cluster.OpenBrowser();
        var staff = await browser.SignInAsync(cluster.Balancer.Root, RoleNames.BureauStaff);
        var indicators = await TaskTable.PublishAsync(staff, Year, Indicators);
        var acknowledged = await SubmitAllAsync(indicators, DemoAccounts.DepartmentLiaisons);

        var expected = indicators.Count * DemoAccounts.DepartmentLiaisons.Count;
        acknowledged.Count.ShouldBe(expected);
        var stored = await StoredAsync();
        stored.Count.ShouldBe(expected);
        acknowledged.ShouldBe(stored, ignoreOrder: true);
        (
            await CountAsync(
                $"SELECT COUNT(*) FROM SupervisionSubmissionVersions WHERE SubmissionId IN (SELECT Id FROM SupervisionSubmissions WHERE {OfYear})"
            )
        ).ShouldBe(expected);

        await ReturnAsync(staff, stored.Take(Returns));

        await EventsHappenedOnceAsync();
    }

    private async Task EventsHappenedOnceAsync()
    {
        await Eventually.BecomesTrueAsync(
            async () => await CountAsync("SELECT COUNT(*) FROM AbpOutgoingEvents WHERE ProcessedTime IS NULL") == 0,
            () => "Events are left: " + cluster.Second.Output
        );
        (
            await CountAsync("SELECT COUNT(DISTINCT MessageKey) FROM PlatformNotifications WHERE MessageKey LIKE 'submission-returned:%'")
        ).ShouldBe(Returns);
        (
            await CountAsync(
                "SELECT COUNT(*) FROM (SELECT 1 FROM PlatformNotifications GROUP BY UserId, MessageKey HAVING COUNT(*) > 1) twice"
            )
        ).ShouldBe(0);
        (await CountAsync("SELECT COALESCE(MAX(Attempts), 0) FROM AbpOutgoingEvents")).ShouldBeLessThanOrEqualTo(1);
    }

    private async Task<ConcurrentBag<string>> SubmitAllAsync(IReadOnlyList<Guid> indicators, IReadOnlyList<string> liaisons)
    {
        var acknowledged = new ConcurrentBag<string>();
        var all = indicators.Count * liaisons.Count;
        var streams = liaisons.Select(l => SubmitAsync(l, indicators, acknowledged)).ToList();
        await AtAsync(all / 4);
        await cluster.Second.KillAsync();
        await AtAsync(all / 2);
        await cluster.Second.StartAsync();
        await Task.WhenAll(streams);
        return acknowledged;

        Task AtAsync(int count) =>
            Eventually.BecomesTrueAsync(
                () => Task.FromResult(acknowledged.Count >= count || streams.Exists(s => s.IsFaulted)),
                () => $"Only {acknowledged.Count} were acknowledged."
            );
    }

    private async Task SubmitAsync(string liaison, IReadOnlyList<Guid> indicators, ConcurrentBag<string> acknowledged)
    {
        using var browser = cluster.OpenBrowser();
        var client = await browser.SignInAsync(cluster.Balancer.Root, liaison);
        foreach (var indicator in indicators)
        {
            byte[] content = [.. Pdf, .. Encoding.UTF8.GetBytes($"% {liaison} {indicator}\n")];
            var file = await Again.UntilDoneAsync(() => client.UploadAsync("/api/app/file", "公示截图.pdf", content));
            var input = new
            {
                indicatorId = indicator,
                round = 1,
                fileIds = new[] { file.Json.GetProperty("id").GetGuid() },
                note = "请审核",
            };
            var submitted = await Again.UntilDoneAsync(() => client.PostAsync("/api/app/reporting/submit", input));
            acknowledged.Add($"{submitted.Json.GetProperty("submissionId").GetGuid():N}");
        }
    }

    private async Task ReturnAsync(ApiClient staff, IEnumerable<string> submissions)
    {
        foreach (var (index, id) in submissions.Index())
        {
            var stamp = await cluster.Server.TextAsync(
                Cluster.Database,
                $"SELECT ConcurrencyStamp FROM SupervisionSubmissions WHERE Id = UNHEX('{id}')"
            );
            var body = new { reason = "请补充公示时间", concurrencyStamp = stamp };
            await Again.UntilDoneAsync(() => staff.PostAsync($"/api/app/review/{Guid.Parse(id)}/return", body), IsRefusedSinceDone);
            if (index == Returns / 2)
            {
                // The one that has the longest been at the events.
                await cluster.First.KillAsync();
            }
        }

        await cluster.First.StartAsync();
    }

    // Lost answer: the second try finds it returned already, or its stamp gone.
    private static bool IsRefusedSinceDone(ApiResponse response) => response.Status is HttpStatusCode.Forbidden or HttpStatusCode.Conflict;

    private Task<List<string>> StoredAsync() =>
        cluster.Server.ListAsync(Cluster.Database, $"SELECT LOWER(HEX(Id)) FROM SupervisionSubmissions WHERE {OfYear} ORDER BY 1");

    private Task<long> CountAsync(string sql) => cluster.Server.CountAsync(Cluster.Database, sql);
}
