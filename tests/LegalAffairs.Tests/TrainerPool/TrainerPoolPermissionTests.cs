using System.Net;
using System.Net.Http.Json;
using LegalAffairs.Identity;
using static LegalAffairs.Identity.RoleNames;

namespace LegalAffairs.Tests.TrainerPool;

public sealed class TrainerPoolPermissionTests : TrainerPoolTest
{
    private static readonly string[] Staff = [BureauStaff];
    private static readonly string[] Readers = [BureauStaff, BureauLeader, UnitLiaison];
    private static readonly string[] People = [Officer, UnitLiaison, RoleNames.Trainer, Inspector, BureauStaff];

    private static readonly (string Verb, string Url, string[] Roles)[] Endpoints =
    [
        ("GET", NominationUrl, [BureauStaff, UnitLiaison]),
        ("GET", $"{NominationUrl}/{Guid.Empty}", [BureauStaff, UnitLiaison]),
        ("GET", $"{NominationUrl}/candidates?filter=a", [BureauStaff, UnitLiaison]),
        ("POST", NominationUrl, [BureauStaff, UnitLiaison]),
        ("POST", $"{NominationUrl}/{Guid.Empty}/resubmit", [BureauStaff, UnitLiaison]),
        ("POST", $"{NominationUrl}/{Guid.Empty}/approve", Staff),
        ("POST", $"{NominationUrl}/{Guid.Empty}/return", Staff),
        ("POST", $"{NominationUrl}/{Guid.Empty}/refuse", Staff),
        ("GET", BatchUrl, [BureauStaff, BureauLeader]),
        ("POST", BatchUrl, Staff),
        ("PUT", $"{BatchUrl}/{Guid.Empty}", Staff),
        ("DELETE", $"{BatchUrl}/{Guid.Empty}", Staff),
        ("POST", $"{BatchUrl}/{Guid.Empty}/publish", Staff),
        ("GET", TrainerUrl, Readers),
        ("GET", $"{TrainerUrl}/{Guid.Empty}", Readers),
        ("GET", $"{TrainerUrl}/{Guid.Empty}/file/{Guid.Empty}", Readers),
        ("GET", $"{TrainerUrl}/excel", Readers),
        ("PUT", $"{TrainerUrl}/{Guid.Empty}", Staff),
        ("POST", $"{TrainerUrl}/{Guid.Empty}/suspend", Staff),
        ("POST", $"{TrainerUrl}/{Guid.Empty}/resume", Staff),
        ("POST", $"{TrainerUrl}/{Guid.Empty}/retire", Staff),
        ("POST", $"{TrainerUrl}/{Guid.Empty}/extend", Staff),
        ("GET", SettingsUrl, Staff),
        ("PUT", SettingsUrl, Staff),
        ("GET", "/api/app/my-trainer-profile", [RoleNames.Trainer]),
        ("GET", SessionUrl, Readers),
        ("GET", $"{SessionUrl}/{Guid.Empty}/participants", Readers),
        ("GET", $"{SessionUrl}/{Guid.Empty}/record", Readers),
        ("GET", $"{SessionUrl}/{Guid.Empty}/record-excel", Readers),
        ("POST", SessionUrl, Staff),
        ("PUT", $"{SessionUrl}/{Guid.Empty}", Staff),
        ("DELETE", $"{SessionUrl}/{Guid.Empty}", Staff),
        ("POST", $"{SessionUrl}/{Guid.Empty}/participants", Staff),
        ("DELETE", $"{SessionUrl}/{Guid.Empty}/participant/{Guid.Empty}", Staff),
        ("GET", "/api/app/participant-import/template", Staff),
        ("POST", $"/api/app/participant-import/{Guid.Empty}/import", Staff),
        ("POST", $"{SessionUrl}/{Guid.Empty}/publish", Staff),
        ("POST", $"{SessionUrl}/{Guid.Empty}/cancel", Staff),
        ("POST", $"{SessionUrl}/{Guid.Empty}/close", Staff),
        ("POST", $"{SessionUrl}/{Guid.Empty}/sign-in-by-hand", Staff),
        ("GET", $"{SessionUrl}/{Guid.Empty}/sign-in-code", [BureauStaff, RoleNames.Trainer]),
        ("GET", MyTrainingUrl, People),
        ("POST", $"{MyTrainingUrl}/{Guid.Empty}/sign-in", People),
        ("GET", $"{MyTrainingUrl}/{Guid.Empty}/lessons", People),
        ("POST", $"{MyTrainingUrl}/{Guid.Empty}/evaluation", People),
        ("GET", InvitationUrl, Staff),
        ("POST", InvitationUrl, Staff),
        ("POST", $"{InvitationUrl}/{Guid.Empty}/withdraw", Staff),
        ("GET", $"{InvitationUrl}/suggestions", Staff),
        ("GET", MyTeachingUrl, [RoleNames.Trainer]),
        ("POST", $"{MyTeachingUrl}/{Guid.Empty}/accept", [RoleNames.Trainer]),
        ("GET", LedgerUrl, Readers),
        ("POST", $"{LedgerUrl}/record", Staff),
        ("POST", $"{LedgerUrl}/{Guid.Empty}/correct", Staff),
        ("GET", MyHoursUrl, People),
        ("GET", "/api/app/study-claim", Staff),
        ("POST", $"/api/app/study-claim/{Guid.Empty}/approve", Staff),
        ("GET", "/api/app/my-study-claim", People),
        ("POST", "/api/app/my-study-claim", People),
    ];

    public static TheoryData<string> Roles => [.. All];

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Each_role_reaches_what_is_its_business_and_nothing_else(string role)
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
