using System.Net;
using System.Text.Json;
using LegalAffairs.Identity;
using LegalAffairs.TrainingExams.Attempts;

namespace LegalAffairs.Tests.TrainingExams.Attempts;

public sealed class AttemptRefusalTests : ExamTest
{
    private static readonly string[] Telling =
    [
        "key",
        "isTrue",
        "explanation",
        "legalBasis",
        "reference",
        "scoringPoints",
        "isRight",
        "score",
    ];

    [Fact]
    public async Task Anothers_attempt_is_not_there()
    {
        var (exam, officer, inspector) = (await ScheduledExamAsync(), await SignInOfficerAsync(), await SignInAsync(RoleNames.Inspector));
        var outsider = await SignInTrainerAsync();
        GoTo(Begin);
        var session = await StartAsync(officer, exam.Id);

        (await SaveAsync(inspector, session, (1, 1, "true"))).ShouldBeRefused(HttpStatusCode.NotFound);
        (await SubmitAsync(inspector, session)).ShouldBeRefused(HttpStatusCode.NotFound);
        (await inspector.GetAsync($"{MyExamUrl}/paper/{session.AttemptId}")).ShouldBeRefused(HttpStatusCode.NotFound);
        (await outsider.PostAsync($"{MyExamUrl}/{exam.Id}/start")).ShouldBeRefused(HttpStatusCode.NotFound);
        (await StartAsync(officer, exam.Id)).Answers.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(4, "true", "QuestionNotInPaper")]
    [InlineData(1, "maybe", "AnswerUnreadable")]
    [InlineData(2, "0", "AnswerUnreadable")]
    public async Task What_the_paper_does_not_ask_is_not_stored(int ordinal, string answer, string code)
    {
        var (exam, officer) = (await ScheduledExamAsync(), await SignInOfficerAsync());
        GoTo(Begin);
        var session = await StartAsync(officer, exam.Id);

        (await SaveAsync(officer, session, (1, 1, "true"), (2, ordinal, answer))).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            $"TrainingExams:{code}"
        );

        (await StartAsync(officer, exam.Id)).Answers.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_answer_of_a_million_characters_or_none_at_all_is_refused_at_its_field()
    {
        var (exam, officer) = (await ScheduledExamAsync(), await SignInOfficerAsync());
        GoTo(Begin);
        var session = await StartAsync(officer, exam.Id);

        (await SaveAsync(officer, session, (1, 1, new string('长', 1_000_000))))
            .ShouldBeRefused(HttpStatusCode.BadRequest)
            .FieldErrors["answers[0].answer"]
            .ShouldHaveSingleItem()
            .ShouldContain("8000");
        (await SaveAsync(officer, session)).ShouldBeRefused(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Before_the_start_nobody_reads_the_paper_and_before_the_release_nothing_tells_what_is_right()
    {
        var (exam, officer) = (await ScheduledExamAsync(), await SignInOfficerAsync());
        var prepared = (await MineAsync(officer, exam.Id)).AttemptId!.Value;
        (await officer.GetAsync($"{MyExamUrl}/paper/{prepared}")).ShouldBeRefused(HttpStatusCode.NotFound);
        GoTo(Begin);
        var started = (await officer.PostAsync($"{MyExamUrl}/{exam.Id}/start")).ShouldSucceed();
        var session = started.As<AttemptSessionDto>();

        // Of one's list, what is not released: the demo has an exam whose results are out.
        var mine = (await officer.GetAsync(MyExamUrl)).ShouldSucceed().Json.GetProperty("items").EnumerateArray().ToList();
        mine.ShouldContain(e => e.GetProperty("id").GetGuid() == exam.Id && !e.GetProperty("isReleased").GetBoolean());
        List<JsonElement> seen =
        [
            started.Json,
            (await officer.GetAsync($"{MyExamUrl}/paper/{session.AttemptId}")).ShouldSucceed().Json,
            (await SaveAsync(officer, session, (1, 1, "true"))).ShouldSucceed().Json,
            .. mine.FindAll(e => !e.GetProperty("isReleased").GetBoolean()),
        ];

        foreach (var answer in seen)
        {
            FieldsOf(answer)
                .Where(f => Telling.Contains(f.Name, StringComparer.OrdinalIgnoreCase))
                .ShouldAllBe(f => f.Value.ValueKind == JsonValueKind.Null);
        }

        foreach (
            var url in new[] { "/api/app/question", "/api/app/paper", $"/api/app/paper/{exam.PaperId}", $"{ExamUrl}/{exam.Id}", ExamUrl }
        )
        {
            (await officer.GetAsync(url)).ShouldBeRefused(HttpStatusCode.Forbidden);
        }
    }
}
