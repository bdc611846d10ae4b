using System.Net;
using System.Net.Http.Json;
using LegalAffairs.Identity;

namespace LegalAffairs.Tests.SupervisionInspections.TaskPlans;

public sealed class TaskPlanPermissionTests : TaskPlanTest
{
    private const string ScoreboardUrl = "/api/app/scoreboard";
    private static readonly string[] Readers = [RoleNames.BureauStaff, RoleNames.BureauLeader, RoleNames.UnitLiaison, RoleNames.Inspector];
    private static readonly string[] Writers = [RoleNames.BureauStaff];
    private static readonly string[] Closers = [RoleNames.BureauStaff, RoleNames.BureauLeader];
    private static readonly string[] Scorers = [RoleNames.BureauStaff, RoleNames.BureauLeader, RoleNames.UnitLiaison];

    private static readonly (string Verb, string Url, string[] Roles)[] Endpoints =
    [
        ("GET", PlanUrl, Readers),
        ("GET", $"{PlanUrl}/{Guid.Empty}", Readers),
        ("GET", $"{PlanUrl}/{Guid.Empty}/excel", Readers),
        ("GET", $"{PlanUrl}/{Guid.Empty}/csv", Readers),
        ("POST", $"{PlanUrl}/try-rule", Readers),
        ("POST", PlanUrl, Writers),
        ("PUT", $"{PlanUrl}/{Guid.Empty}", Writers),
        ("DELETE", $"{PlanUrl}/{Guid.Empty}", Writers),
        ("POST", $"{PlanUrl}/{Guid.Empty}/indicator", Writers),
        ("PUT", $"{PlanUrl}/{Guid.Empty}/indicator/{Guid.Empty}", Writers),
        ("DELETE", $"{PlanUrl}/{Guid.Empty}/indicator/{Guid.Empty}", Writers),
        ("POST", $"{PlanUrl}/{Guid.Empty}/import-indicators?mode=0", Writers),
        ("GET", $"{PlanUrl}/template", Writers),
        ("POST", $"{PlanUrl}/{Guid.Empty}/publish", Writers),
        ("POST", $"{PlanUrl}/{Guid.Empty}/amend-indicator/{Guid.Empty}", Writers),
        ("GET", $"{PlanUrl}/{Guid.Empty}/publish-preview", Writers),
        ("POST", $"{PlanUrl}/{Guid.Empty}/close", Closers),
        ("GET", $"{ScoreboardUrl}/{Guid.Empty}", Scorers),
        ("GET", $"{ScoreboardUrl}/{Guid.Empty}/statistics", Scorers),
        ("GET", $"{ScoreboardUrl}/{Guid.Empty}/excel", Scorers),
        ("GET", $"{ScoreboardUrl}/overview", Scorers),
        ("GET", $"{ScoreboardUrl}/history/{Guid.Empty}?unitId={Guid.Empty}", Scorers),
    ];

    public static TheoryData<string> Roles => [.. RoleNames.All];

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task A_role_reaches_what_it_is_for_and_nothing_else(string role)
    {
        var client = await SignInAsync(role);
        foreach (var (verb, url, roles) in Endpoints)
        {
            var body = verb is "POST" or "PUT" ? JsonContent.Create(new { }) : null;

            var response = await client.SendAsync(new HttpMethod(verb), url, body);

            var isRefused = response.Status == HttpStatusCode.Forbidden && response.ErrorCode is null;
            isRefused.ShouldBe(!roles.Contains(role), $"{verb} {url} as {role}: {(int)response.Status} {response.Text}");
            response.Status.ShouldNotBe(HttpStatusCode.MethodNotAllowed, url);
        }
    }

    [Fact]
    public async Task Who_is_not_signed_in_reaches_nothing()
    {
        var browser = await Host.OpenBrowserAsync();
        foreach (var (verb, url, _) in Endpoints)
        {
            var body = verb is "POST" or "PUT" ? JsonContent.Create(new { }) : null;

            (await browser.SendAsync(new HttpMethod(verb), url, body)).Status.ShouldBe(HttpStatusCode.Unauthorized, $"{verb} {url}");
        }
    }
}
