using System.Net;
using System.Text;
using LegalAffairs.Identity;
using LegalAffairs.TrainingExams.Attempts;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.TrainingExams.Attempts;

/// <summary>Past the controllers, and held by all that holds them.</summary>
public sealed class MyExamEndpointTests : ExamTest
{
    [Fact]
    public async Task Only_who_may_take_exams_and_comes_from_our_page_saves()
    {
        var (exam, officer) = (await ScheduledExamAsync(), await SignInOfficerAsync());
        GoTo(Begin);
        var session = await StartAsync(officer, exam.Id);

        (await SaveAsync(await Host.OpenBrowserAsync(), session, (1, 1, "true"))).ShouldBeRefused(HttpStatusCode.Unauthorized);
        (await SaveAsync(await SignInAsync(RoleNames.Auditor), session, (1, 1, "true"))).ShouldBeRefused(HttpStatusCode.Forbidden);
        officer.SendsToken = false;
        (await SaveAsync(officer, session, (1, 1, "true"))).ShouldBeRefused(HttpStatusCode.BadRequest);

        (await StartAsync(await SignInOfficerAsync(), exam.Id)).Answers.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{"sessionNumber":1,"answers":[{"sequence":1,""", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("""{"sessionNumber":"eins","answers":[]}""", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("null", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("sessionNumber=1", "application/x-www-form-urlencoded", HttpStatusCode.UnsupportedMediaType)]
    public async Task What_cannot_be_read_is_refused_in_words(string body, string contentType, HttpStatusCode expected)
    {
        var (exam, officer) = (await ScheduledExamAsync(), await SignInOfficerAsync());
        GoTo(Begin);
        var session = await StartAsync(officer, exam.Id);

        using var content = new StringContent(body, Encoding.UTF8, contentType);
        var refused = await officer.SendAsync(HttpMethod.Post, $"{MyExamUrl}/save-answers/{session.AttemptId}", content);

        refused.ShouldBeRefused(expected);
        refused.Text.ShouldContain("有内容需要修改");
    }

    [Theory]
    [InlineData("{id}/start")]
    [InlineData("save-answers/{attemptId}")]
    [InlineData("heartbeat/{attemptId}")]
    [InlineData("submit/{attemptId}")]
    public void They_answer_at_the_addresses_that_the_service_has_by_convention(string convention)
    {
        var at = Host
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Where(e => FormOf(e.RoutePattern.RawText!) == FormOf($"api/app/my-exam/{convention}"));

        at.Select(e => e.Order).Order().ShouldBe([-1, 0]);
    }

    // Parameters may have other names and constraints.
    private static string FormOf(string route) =>
        string.Join('/', route.Trim('/').Split('/').Select(part => part.StartsWith('{') ? "{}" : part));
}
