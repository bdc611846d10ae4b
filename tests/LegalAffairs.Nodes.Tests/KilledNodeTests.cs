using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using LegalAffairs.Identity;

namespace LegalAffairs.Nodes.Tests;

/// <summary>kill -9 in the middle of the work. People press the button again, and that is all they have to do.</summary>
[Collection(nameof(ClusterTests))]
public sealed class KilledNodeTests(Cluster cluster)
{
    private const int Indicators = 15;
    private const int Returns = 40;
    private static readonly byte[] Pdf = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n"u8.ToArray();

    [Fact]
    public async Task Every_acknowledged_submission_is_there_and_none_twice_and_events_happen_once()
    {
        var indicators = await PublishAsync();
        var acknowledged = await SubmitAllAsync(indicators, DemoAccounts.DepartmentLiaisons);

        var expected = indicators.Count * DemoAccounts.DepartmentLiaisons.Count;
        acknowledged.Count.ShouldBe(expected);
        var stored = await StoredAsync();
        stored.Count.ShouldBe(expected);
        acknowledged.ShouldBe(stored, ignoreOrder: true);
        var ofPlan = $"SELECT Id FROM SupervisionSubmissions WHERE TaskPlanId = (SELECT Id FROM SupervisionTaskPlans WHERE Year = 2027)";
        (await CountAsync($"SELECT COUNT(*) FROM SupervisionSubmissionVersions WHERE SubmissionId IN ({ofPlan})")).ShouldBe(expected);

        await ReturnAsync();

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

    private async Task<IReadOnlyList<Guid>> PublishAsync()
    {
        using var browser = new Browser();
        var staff = await Browser.SignInAsync(browser, cluster.Balancer.Root, RoleNames.BureauStaff);
        var heading = new
        {
            year = 2027,
            title = "云州市2027年任务表",
            documentNumber = "",
            issuingBody = "云州市司法局",
        };
        var plan = (await staff.PostAsync("/api/app/task-plan", heading)).ShouldSucceed().Json.GetProperty("id").GetGuid();
        for (var number = 1; number <= Indicators; number++)
        {
            (await staff.PostAsync($"/api/app/task-plan/{plan}/indicator", Indicator(number))).ShouldSucceed();
        }

        var published = (await staff.PostAsync($"/api/app/task-plan/{plan}/publish")).ShouldSucceed();
        return [.. published.Json.GetProperty("indicators").EnumerateArray().Select(i => i.GetProperty("id").GetGuid())];
    }

    private static Dictionary<string, object?> Indicator(int number) =>
        new(StringComparer.Ordinal)
        {
            ["number"] = number,
            ["category"] = "行政执法公示",
            ["name"] = $"公示执法信息（{number.ToString(CultureInfo.InvariantCulture)}）",
            ["requiredMaterials"] = "公示截图",
            ["deadlines"] = new[] { "2027-03-31" },
            ["workRequirements"] = "在门户网站公示",
            ["rule"] = new { kind = 1, criteria = new[] { "公示及时", "内容齐全" } },
            ["lateLowers"] = true,
            ["methods"] = 1,
            ["applicability"] = 2,
        };

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
        using var browser = new Browser();
        var client = await Browser.SignInAsync(browser, cluster.Balancer.Root, liaison);
        foreach (var indicator in indicators)
        {
            byte[] content = [.. Pdf, .. Encoding.UTF8.GetBytes($"% {liaison} {indicator}\n")];
            var file = await AgainUntilDoneAsync(() => client.UploadAsync("/api/app/file", "公示截图.pdf", content));
            var input = new
            {
                indicatorId = indicator,
                round = 1,
                fileIds = new[] { file.Json.GetProperty("id").GetGuid() },
                note = "请审核",
            };
            var submitted = await AgainUntilDoneAsync(() => client.PostAsync("/api/app/reporting/submit", input));
            acknowledged.Add($"{submitted.Json.GetProperty("submissionId").GetGuid():N}");
        }
    }

    private async Task ReturnAsync()
    {
        using var browser = new Browser();
        var staff = await Browser.SignInAsync(browser, cluster.Balancer.Root, RoleNames.BureauStaff);
        var submissions = (await StoredAsync()).Take(Returns).ToList();
        foreach (var (index, id) in submissions.Index())
        {
            var stamp = await cluster.Server.TextAsync(
                Cluster.Database,
                $"SELECT ConcurrencyStamp FROM SupervisionSubmissions WHERE Id = UNHEX('{id}')"
            );
            var body = new { reason = "请补充公示时间", concurrencyStamp = stamp };
            await AgainUntilDoneAsync(() => staff.PostAsync($"/api/app/review/{Guid.Parse(id)}/return", body), RefusedSinceDone);
            if (index == Returns / 2)
            {
                // The one that has the longest been at the events.
                await cluster.First.KillAsync();
            }
        }

        await cluster.First.StartAsync();
    }

    // Lost answer: the second try finds it returned already, or its stamp gone.
    private static bool RefusedSinceDone(ApiResponse response) => response.Status is HttpStatusCode.Forbidden or HttpStatusCode.Conflict;

    private static async Task<ApiResponse> AgainUntilDoneAsync(Func<Task<ApiResponse>> call, Func<ApiResponse, bool>? isDone = null)
    {
        string last = "nothing";
        for (var attempt = 1; attempt <= 200; attempt++)
        {
            try
            {
                var response = await call();
                if ((int)response.Status is >= 200 and < 300 || (attempt > 1 && isDone?.Invoke(response) == true))
                {
                    return response;
                }

                last = $"{response.Status} {response.Text}";
                ((int)response.Status is 409 or >= 500).ShouldBeTrue(last);
            }
            catch (Exception e) when (e is HttpRequestException or IOException or OperationCanceledException)
            {
                last = e.Message;
            }

            await Task.Delay(200);
        }

        throw new ShouldAssertException($"It was never done: {last}");
    }

    private Task<List<string>> StoredAsync() =>
        cluster.Server.ListAsync(
            Cluster.Database,
            "SELECT LOWER(HEX(s.Id)) FROM SupervisionSubmissions s JOIN SupervisionTaskPlans p ON p.Id = s.TaskPlanId WHERE p.Year = 2027 ORDER BY 1"
        );

    private Task<long> CountAsync(string sql) => cluster.Server.CountAsync(Cluster.Database, sql);
}
