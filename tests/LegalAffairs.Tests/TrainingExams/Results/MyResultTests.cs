using System.Net;
using System.Text.Json;
using LegalAffairs.Identity;
using LegalAffairs.Tests.TestKit;
using LegalAffairs.TrainingExams.Attempts;
using LegalAffairs.TrainingExams.Exams;
using LegalAffairs.TrainingExams.Questions;
using LegalAffairs.TrainingExams.Results;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.TrainingExams.Results;

public sealed class MyResultTests : WrittenExamTest
{
    private static readonly string[] Telling =
    [
        "key",
        "isTrue",
        "isRight",
        "explanation",
        "legalBasis",
        "reference",
        "scoringPoints",
        "score",
        "points",
        "solution",
    ];

    // The stream of news never ends, and says only that there are some.
    private static readonly string[] Apart = ["logout", "/my-exam/news/"];

    private static readonly string[] OwnLists = ["exam", "paper", "question", "marking", "regrade", "appeal", "practice", "my-"];

    [Theory]
    [InlineData(ExamDisclosure.Score, 0, false)]
    [InlineData(ExamDisclosure.OwnAnswers, 3, false)]
    [InlineData(ExamDisclosure.Everything, 3, true)]
    public async Task After_the_release_a_candidate_sees_what_the_exam_discloses_and_no_more(
        ExamDisclosure disclosure,
        int questions,
        bool hasSolutions
    )
    {
        var (exam, session) = await ClosedExamAsync(disclosure);
        (await ReleaseAsync(exam.Id)).ShouldSucceed();

        var response = (await (await SignInOfficerAsync()).GetAsync($"{MyResultUrl}/{session.AttemptId}")).ShouldSucceed();

        var result = response.As<MyResultDto>();
        (result.Score, result.TotalPoints, result.IsPassed, result.MayAppeal).ShouldBe((2m, 14m, false, true));
        result.Questions.Count.ShouldBe(questions);
        result.Questions.ShouldAllBe(q => q.Solution != null == hasSolutions);
        response.Text.Contains("参考答案甲", StringComparison.Ordinal).ShouldBe(hasSolutions);
        response.Text.Contains("解析乙", StringComparison.Ordinal).ShouldBe(hasSolutions);
        if (questions > 0)
        {
            result.Questions.Select(q => (q.Answer, q.Points)).ShouldBe([("true", 2m), ("true", 0m), ("", 0m)]);
        }
    }

    [Fact]
    public async Task Of_several_attempts_the_best_is_found_with_certificate_and_appeal_and_the_others_beside_it()
    {
        var exam = await WrittenExamAsync([RoleNames.Officer], ("maxAttempts", 2), ("passMark", 4m));
        GoTo(Begin);
        var best = await WriteAsync(RoleNames.Officer, exam.Id, "true", "false");
        Clock.Advance(TimeSpan.FromMinutes(1));
        var last = await WriteAsync(RoleNames.Officer, exam.Id, "true", "true");
        await EndAsync();
        var officer = await SignInOfficerAsync();
        (await MineAsync(officer, exam.Id)).Attempts.ShouldBeEmpty();
        (await ReleaseAsync(exam.Id)).ShouldSucceed();

        var mine = await MineAsync(officer, exam.Id);

        (mine.AttemptId, mine.AttemptNumber, mine.Score, mine.IsPassed).ShouldBe((best.AttemptId, 2, 4m, true));
        mine.Attempts.ShouldBe([new(best.AttemptId, 1, 4m, true), new(last.AttemptId, 2, 2m, false)]);
        var other = (await officer.GetAsync($"{MyResultUrl}/{last.AttemptId}")).ShouldSucceed().As<MyResultDto>();
        (other.Counts, other.CountingAttemptId, other.MayAppeal).ShouldBe((false, best.AttemptId, false));
        var counting = (await officer.GetAsync($"{MyResultUrl}/{best.AttemptId}")).ShouldSucceed().As<MyResultDto>();
        (counting.Counts, counting.CountingAttemptId, counting.MayAppeal).ShouldBe((true, best.AttemptId, true));
    }

    [Fact]
    public async Task Before_the_release_and_of_others_there_is_no_result()
    {
        var (exam, session) = await ClosedExamAsync(ExamDisclosure.Everything);
        (await (await SignInOfficerAsync()).GetAsync($"{MyResultUrl}/{session.AttemptId}")).ShouldBeRefused(HttpStatusCode.NotFound);
        (await ReleaseAsync(exam.Id)).ShouldSucceed();

        (await (await SignInAsync(CountyLiaison)).GetAsync($"{MyResultUrl}/{session.AttemptId}")).ShouldBeRefused(HttpStatusCode.NotFound);
        (await (await SignInAsync(RoleNames.Admin)).GetAsync($"{MyResultUrl}/{session.AttemptId}")).ShouldBeRefused(
            HttpStatusCode.Forbidden
        );
    }

    [Fact]
    public async Task What_another_exam_still_asks_is_told_only_when_the_results_of_that_one_are_out_too()
    {
        var (exam, session) = await ClosedExamAsync(ExamDisclosure.Everything);
        (string, object?)[] later = [("paperId", exam.PaperId), ("startTime", Begin.AddDays(1)), ("endTime", Begin.AddDays(2))];
        var secondSitting = await WrittenExamAsync([CountyLiaison], later);
        var (officer, staff) = (await SignInOfficerAsync(), await SignInStaffAsync());
        (await ReleaseAsync(exam.Id)).ShouldSucceed();

        var response = (await officer.GetAsync($"{MyResultUrl}/{session.AttemptId}")).ShouldSucceed();

        var result = response.As<MyResultDto>();
        (result.Score, result.Questions.Count).ShouldBe((2m, 3));
        result.Questions.ShouldAllBe(q => q.IsWithheld);
        CheckTexts($"{MyResultUrl}/{session.AttemptId}", response);
        // The whole score is the candidate's; of a single question even the points would tell what is right.
        FieldsOf(response.Json)
            .Where(f => f.Name != "score" && Telling.Contains(f.Name, StringComparer.OrdinalIgnoreCase))
            .ShouldAllBe(f => f.Value.ValueKind == JsonValueKind.Null);

        (await staff.PostAsync($"{ExamUrl}/{secondSitting.Id}/cancel", new { reason = "不再举行" })).ShouldSucceed();
        (await officer.GetAsync($"{MyResultUrl}/{session.AttemptId}"))
            .ShouldSucceed()
            .As<MyResultDto>()
            .Questions.ShouldAllBe(q => !q.IsWithheld && q.Points != null && q.Solution != null);
    }

    [Theory]
    [InlineData(RoleNames.Officer)]
    [InlineData(RoleNames.Trainer)]
    [InlineData(RoleNames.BureauStaff)]
    public async Task Whatever_a_candidate_reads_before_the_release_nothing_tells_what_is_right(string role)
    {
        var (exam, session) = await ClosedExamAsync(ExamDisclosure.Everything, role);
        await AnalyseAsync();
        var running = await WrittenExamAsync([role], ("startTime", Begin.AddHours(4)), ("endTime", Begin.AddHours(6)));
        GoTo(Begin.AddHours(4));
        var candidate = await SignInAsync(role);
        var open = await StartAsync(candidate, running.Id);
        (await SaveAsync(candidate, open, (1, 1, "true"))).ShouldSucceed();
        var asked = (await QuestionIdsAsync(exam.PaperId)).Concat(await QuestionIdsAsync(running.PaperId)).ToList();
        Guid[] ids =
        [
            exam.Id,
            exam.PaperId,
            session.AttemptId,
            running.Id,
            running.PaperId,
            open.AttemptId,
            asked[0],
            asked[^1],
            Guid.CreateVersion7(),
        ];

        var answered = 0;
        foreach (var url in Addresses().SelectMany(a => ids.SelectMany(id => Variants(a, id))).Distinct(StringComparer.Ordinal))
        {
            var response = await candidate.GetAsync(url);
            if (response.Status == HttpStatusCode.OK)
            {
                answered++;
                CheckTellsNothing(url, response);
                asked.ShouldAllBe(id => !response.Text.Contains($"{id}", StringComparison.Ordinal), url);
            }
        }

        answered.ShouldBeGreaterThan(10);
    }

    private static void CheckTexts(string url, ApiResponse response)
    {
        foreach (var text in new[] { "参考答案甲", "要点一", "依据乙", "解析乙" })
        {
            response.Text.ShouldNotContain(text, customMessage: url);
            response.Text.ShouldNotContain($"{JsonEncodedText.Encode(text)}", customMessage: url);
        }
    }

    private static void CheckTellsNothing(string url, ApiResponse response)
    {
        CheckTexts(url, response);
        if (url.StartsWith(MyExamUrl, StringComparison.Ordinal) || url.StartsWith(MyResultUrl, StringComparison.Ordinal))
        {
            FieldsOf(response.Json)
                .Where(f => Telling.Contains(f.Name, StringComparer.OrdinalIgnoreCase))
                // How much a question is worth stands on every paper.
                .Where(f => f.Name != "points" || !url.Contains("/paper/", StringComparison.Ordinal))
                .ShouldAllBe(f => f.Value.ValueKind == JsonValueKind.Null);
        }
    }

    // Every GET of the product that ends; the same id stands in for each parameter.
    private List<string> Addresses() =>
        [
            .. Host
                .Services.GetServices<EndpointDataSource>()
                .SelectMany(s => s.Endpoints)
                .OfType<RouteEndpoint>()
                .Where(e => e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") == true)
                .Select(e => $"/{e.RoutePattern.RawText?.TrimStart('/')}")
                .Where(a => a.StartsWith("/api/", StringComparison.Ordinal) && !Apart.Any(p => a.Contains(p, StringComparison.Ordinal)))
                .Distinct(StringComparer.Ordinal),
        ];

    private static string Filled(string address, Guid id) =>
        System.Text.RegularExpressions.Regex.Replace(
            address,
            @"\{[^}]+\}",
            $"{id}",
            System.Text.RegularExpressions.RegexOptions.None,
            TimeSpan.FromSeconds(1)
        );

    // Of the module's own lists also all there is, what belongs to the id, and in an order that would tell.
    private static IEnumerable<string> Variants(string address, Guid id)
    {
        var url = Filled(address, id);
        yield return url;
        if (OwnLists.Any(l => address.StartsWith($"/api/app/{l}", StringComparison.Ordinal)))
        {
            yield return $"{url}?maxResultCount=1000&examId={id}&format={QuestionFormat.Gift:D}";
            yield return $"{url}?filter=简述&sorting=score desc";
        }
    }

    private async Task<(ExamDto Exam, AttemptSessionDto Session)> ClosedExamAsync(
        ExamDisclosure disclosure,
        string candidate = RoleNames.Officer
    )
    {
        var exam = await WrittenExamAsync([candidate, CountyLiaison], ("disclosure", disclosure));
        GoTo(Begin);
        var session = await WriteAsync(candidate, exam.Id, "true", "true");
        await EndAsync();
        return (exam, session);
    }
}
