using System.Net;
using System.Net.Http.Json;
using LegalAffairs.Identity;

namespace LegalAffairs.Tests.SupervisionInspections.Reviews;

public sealed class ReviewPermissionTests : ReportingTest
{
    private const string Liaison = RoleNames.UnitLiaison;
    private const string Staff = RoleNames.BureauStaff;
    private const string Leader = RoleNames.BureauLeader;

    private static readonly (string Verb, string Url, string[] Roles)[] Endpoints =
    [
        ("GET", $"{ReportingUrl}/tasks", [Liaison]),
        ("GET", $"{ReportingUrl}/detail/{Guid.Empty}?round=1", [Liaison]),
        ("POST", $"{ReportingUrl}/save-draft", [Liaison]),
        ("POST", $"{ReportingUrl}/submit", [Liaison]),
        ("GET", $"{ReportingUrl}/{Guid.Empty}/file/{Guid.Empty}", [Liaison]),
        ("GET", ReviewUrl, [Staff, Leader]),
        ("GET", $"{ReviewUrl}/detail/{Guid.Empty}?unitId={Guid.Empty}", [Staff, Leader]),
        ("GET", $"{ReviewUrl}/{Guid.Empty}/file/{Guid.Empty}", [Staff, Leader]),
        ("POST", $"{ReviewUrl}/{Guid.Empty}/accept", [Staff]),
        ("POST", $"{ReviewUrl}/{Guid.Empty}/return", [Staff]),
        ("POST", $"{ReviewUrl}/preview-grade", [Staff]),
        ("POST", $"{ReviewUrl}/grade", [Staff]),
        ("POST", $"{ReviewUrl}/override", [Leader]),
        ("POST", $"{ReviewUrl}/{Guid.Empty}/reveal-contact/{Guid.Empty}", [Staff]),
    ];

    public static TheoryData<string> Roles => [.. RoleNames.All];

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task A_role_reaches_what_it_is_for_and_nothing_else(string role)
    {
        var client = await SignInAsync(role);
        foreach (var (verb, url, roles) in Endpoints)
        {
            var body =
                verb == "GET"
                    ? null
                    : JsonContent.Create(
                        new
                        {
                            reason = "理由",
                            concurrencyStamp = "0",
                            grade = 1,
                        }
                    );

            var response = await client.SendAsync(new HttpMethod(verb), url, body);

            var isRefused = response.Status == HttpStatusCode.Forbidden && response.ErrorCode is null;
            isRefused.ShouldBe(!roles.Contains(role), $"{verb} {url} as {role}: {(int)response.Status} {response.Text}");
        }
    }

    [Fact]
    public async Task Who_is_not_signed_in_reaches_nothing()
    {
        var browser = await Host.OpenBrowserAsync();
        foreach (var (verb, url, _) in Endpoints)
        {
            var body =
                verb == "GET"
                    ? null
                    : JsonContent.Create(
                        new
                        {
                            reason = "理由",
                            concurrencyStamp = "0",
                            grade = 1,
                        }
                    );

            (await browser.SendAsync(new HttpMethod(verb), url, body)).Status.ShouldBe(HttpStatusCode.Unauthorized, $"{verb} {url}");
        }
    }
}
