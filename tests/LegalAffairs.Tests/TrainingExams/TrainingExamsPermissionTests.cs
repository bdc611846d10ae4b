using System.Net;
using System.Net.Http.Json;
using LegalAffairs.Identity;

namespace LegalAffairs.Tests.TrainingExams;

public sealed class TrainingExamsPermissionTests : TrainingExamsTest
{
    private static readonly string[] Writers = [RoleNames.BureauStaff, RoleNames.Trainer];

    private static readonly (string Verb, string Url)[] Endpoints =
    [
        ("GET", CategoryUrl),
        ("POST", CategoryUrl),
        ("PUT", $"{CategoryUrl}/{Guid.Empty}"),
        ("POST", $"{CategoryUrl}/{Guid.Empty}/move"),
        ("DELETE", $"{CategoryUrl}/{Guid.Empty}"),
        ("GET", QuestionUrl),
        ("GET", $"{QuestionUrl}/{Guid.Empty}"),
        ("GET", $"{QuestionUrl}/{Guid.Empty}/versions"),
        ("GET", $"{QuestionUrl}/tags"),
        ("POST", $"{QuestionUrl}/try-content"),
        ("POST", QuestionUrl),
        ("PUT", $"{QuestionUrl}/{Guid.Empty}"),
        ("POST", $"{QuestionUrl}/{Guid.Empty}/review"),
        ("POST", $"{QuestionUrl}/review-many"),
        ("POST", $"{QuestionUrl}/{Guid.Empty}/return-to-draft"),
        ("POST", $"{QuestionUrl}/{Guid.Empty}/retire"),
        ("POST", $"{QuestionUrl}/{Guid.Empty}/restore"),
        ("DELETE", $"{QuestionUrl}/{Guid.Empty}"),
        ("POST", "/api/app/question-exchange/import?format=1&mode=0"),
        ("GET", "/api/app/question-exchange/template"),
        ("GET", "/api/app/question-exchange/export-preview"),
        ("GET", "/api/app/question-exchange/export"),
        ("GET", PaperUrl),
        ("GET", $"{PaperUrl}/{Guid.Empty}"),
        ("GET", $"{PaperUrl}/{Guid.Empty}/availability"),
        ("GET", $"{PaperUrl}/{Guid.Empty}/print"),
        ("POST", $"{PaperUrl}/try-availability"),
        ("POST", PaperUrl),
        ("PUT", $"{PaperUrl}/{Guid.Empty}"),
        ("DELETE", $"{PaperUrl}/{Guid.Empty}"),
        ("POST", $"{PaperUrl}/{Guid.Empty}/publish"),
        ("POST", $"{PaperUrl}/{Guid.Empty}/retire"),
        ("POST", $"{PaperUrl}/{Guid.Empty}/copy"),
    ];

    public static TheoryData<string> Roles => [.. RoleNames.All];

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Only_trainers_and_staff_see_the_bank_and_the_papers(string role)
    {
        var client = await SignInAsync(role);
        foreach (var (verb, url) in Endpoints)
        {
            var body = verb is "POST" or "PUT" ? JsonContent.Create(new { }) : null;

            var response = await client.SendAsync(new HttpMethod(verb), url, body);

            var isRefused = response.Status == HttpStatusCode.Forbidden && response.ErrorCode is null;
            isRefused.ShouldBe(!Writers.Contains(role), $"{verb} {url} as {role}: {(int)response.Status} {response.Text}");
            response.Status.ShouldNotBe(HttpStatusCode.MethodNotAllowed, url);
        }
    }

    [Fact]
    public async Task Who_is_not_signed_in_reaches_nothing()
    {
        var browser = await Host.OpenBrowserAsync();
        foreach (var (verb, url) in Endpoints)
        {
            var body = verb is "POST" or "PUT" ? JsonContent.Create(new { }) : null;

            (await browser.SendAsync(new HttpMethod(verb), url, body)).Status.ShouldBe(HttpStatusCode.Unauthorized, $"{verb} {url}");
        }
    }
}
