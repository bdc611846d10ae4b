using System.Net;
using LegalAffairs.Identity;
using LegalAffairs.Tests.TestKit;

namespace LegalAffairs.Tests.TrainingExams.Attempts;

public sealed class AttemptNewsTests : ExamTest
{
    /// <summary>Ends a test that would wait for ever.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_open_page_is_told_at_once_that_the_room_or_its_candidate_was_given_time(bool isForAll)
    {
        var (exam, staff, officer) = (await ScheduledExamAsync(), await SignInStaffAsync(), await SignInOfficerAsync());
        GoTo(Begin);
        var session = await StartAsync(officer, exam.Id);
        using var news = await ListenAsync(officer, session.AttemptId);

        var userId = isForAll ? (Guid?)null : await IdOfAsync(RoleNames.Officer);
        (await GrantAsync(staff, exam, 12, userId: userId)).ShouldSucceed();

        (await NextAsync(news)).ShouldBe("data:");
    }

    [Fact]
    public async Task A_page_whose_exam_goes_on_elsewhere_is_told_at_once()
    {
        var (exam, officer) = (await ScheduledExamAsync(), await SignInOfficerAsync());
        GoTo(Begin);
        var session = await StartAsync(officer, exam.Id);
        using var news = await ListenAsync(officer, session.AttemptId);

        await StartAsync(await SignInOfficerAsync(), exam.Id);

        (await NextAsync(news)).ShouldBe("data:");
    }

    [Fact]
    public async Task One_page_of_an_attempt_listens_and_the_one_before_hears_that_it_does_not_any_more()
    {
        var (exam, officer) = (await ScheduledExamAsync(), await SignInOfficerAsync());
        GoTo(Begin);
        var session = await StartAsync(officer, exam.Id);
        using var first = await ListenAsync(officer, session.AttemptId);

        using var second = await ListenAsync(officer, session.AttemptId);

        (await NextAsync(first)).ShouldBe("data:");
        (await NextAsync(first)).ShouldBeNull();
    }

    [Fact]
    public async Task News_of_somebody_else_are_not_there()
    {
        var (exam, officer, inspector) = (await ScheduledExamAsync(), await SignInOfficerAsync(), await SignInAsync(RoleNames.Inspector));
        GoTo(Begin);
        var session = await StartAsync(officer, exam.Id);

        (await inspector.GetAsync(UrlOf(session.AttemptId))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static string UrlOf(Guid attemptId) => $"{MyExamUrl}/news/{attemptId}";

    private static async Task<StreamReader> ListenAsync(ApiClient candidate, Guid attemptId)
    {
        var response = await candidate.Http.GetAsync(new Uri(UrlOf(attemptId), UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream");
        var reader = new StreamReader(await response.Content.ReadAsStreamAsync());
        (await reader.ReadLineAsync()).ShouldBe(":", "it begins by saying that it is there");
        return reader;
    }

    /// <summary>The next line that is not empty; null at the end of the stream.</summary>
    private static async Task<string?> NextAsync(StreamReader news)
    {
        using var limit = new CancellationTokenSource(Patience);
        var line = string.Empty;
        while (line?.Length == 0)
        {
            line = await news.ReadLineAsync(limit.Token);
        }

        return line;
    }
}
