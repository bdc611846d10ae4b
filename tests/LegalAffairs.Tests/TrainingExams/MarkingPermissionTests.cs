using System.Net;
using System.Net.Http.Json;
using LegalAffairs.Identity;

namespace LegalAffairs.Tests.TrainingExams;

public sealed class MarkingPermissionTests : WrittenExamTest
{
    private static readonly string[] Readers = [RoleNames.BureauStaff, RoleNames.BureauLeader, RoleNames.Trainer];

    private static readonly string[] Candidates =
    [
        RoleNames.Officer,
        RoleNames.UnitLiaison,
        RoleNames.Trainer,
        RoleNames.Inspector,
        RoleNames.BureauStaff,
    ];

    private static readonly (string Verb, string Url, string[] Roles)[] Endpoints =
    [
        ("GET", MarkingUrl, [RoleNames.Trainer]),
        ("GET", $"{MarkingUrl}/{Guid.Empty}", [RoleNames.Trainer]),
        ("GET", $"{MarkingUrl}/questions/{Guid.Empty}", [RoleNames.Trainer]),
        ("GET", $"{MarkingUrl}/own/{Guid.Empty}", [RoleNames.Trainer]),
        ("POST", $"{MarkingUrl}/claim-next/{Guid.Empty}", [RoleNames.Trainer]),
        ("POST", $"{MarkingUrl}/{Guid.Empty}/mark", [RoleNames.Trainer]),
        ("POST", $"{MarkingUrl}/{Guid.Empty}/give-back", [RoleNames.Trainer]),
        ("GET", $"{ResultUrl}/{Guid.Empty}", Readers),
        ("GET", $"{ResultUrl}/{Guid.Empty}/units", Readers),
        ("GET", $"{ResultUrl}/{Guid.Empty}/people", Readers),
        ("GET", $"{ResultUrl}/{Guid.Empty}/unit-sheet/{Guid.Empty}", Readers),
        ("GET", $"{ResultUrl}/{Guid.Empty}/questions", Readers),
        ("GET", $"{ResultUrl}/{Guid.Empty}/progress", Readers),
        ("GET", $"{ResultUrl}/{Guid.Empty}/excel", Readers),
        ("GET", $"/api/app/question-statistic/{Guid.Empty}", [RoleNames.BureauStaff, RoleNames.Trainer]),
        ("GET", RegradeUrl, Readers),
        ("GET", $"{RegradeUrl}/{Guid.Empty}", Readers),
        ("GET", $"{RegradeUrl}/{Guid.Empty}/preview", Readers),
        ("GET", $"{RegradeUrl}/{Guid.Empty}/changes", Readers),
        ("POST", RegradeUrl, Readers),
        ("POST", $"{RegradeUrl}/{Guid.Empty}/approve", [RoleNames.BureauStaff, RoleNames.BureauLeader]),
        ("POST", $"{RegradeUrl}/{Guid.Empty}/reject", [RoleNames.BureauStaff, RoleNames.BureauLeader]),
        ("POST", $"{RegradeUrl}/{Guid.Empty}/withdraw", Readers),
        ("GET", AppealUrl, [RoleNames.BureauStaff, RoleNames.Trainer]),
        ("GET", $"{AppealUrl}/{Guid.Empty}", [RoleNames.BureauStaff, RoleNames.Trainer]),
        ("POST", $"{AppealUrl}/{Guid.Empty}/answer", [RoleNames.BureauStaff, RoleNames.Trainer]),
        ("GET", MyAppealUrl, Candidates),
        ("POST", MyAppealUrl, Candidates),
        ("GET", $"{MyResultUrl}/{Guid.Empty}", Candidates),
    ];

    public static TheoryData<string> Roles => [.. RoleNames.All];

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Each_role_reaches_its_own_part_of_marking_and_results_only(string role)
    {
        var client = await SignInAsync(role);
        foreach (var (verb, url, roles) in Endpoints)
        {
            var body = verb == "POST" ? JsonContent.Create(new { }) : null;

            var response = await client.SendAsync(new HttpMethod(verb), url, body);

            var isRefused = response.Status == HttpStatusCode.Forbidden && response.ErrorCode is null;
            isRefused.ShouldBe(!roles.Contains(role), $"{verb} {url} as {role}: {(int)response.Status} {response.Text}");
            response.Status.ShouldNotBe(HttpStatusCode.MethodNotAllowed, url);
        }
    }
}
