using System.Net;
using System.Text.Json;
using LegalAffairs.Identity;
using LegalAffairs.TrainingExams.Attempts;
using LegalAffairs.TrainingExams.Questions;

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

    [Theory]
    [InlineData(1, "3")]
    [InlineData(1, "0,1")]
    [InlineData(1, "-1")]
    [InlineData(2, "0,3")]
    [InlineData(2, "3")]
    [InlineData(2, "1,0")]
    [InlineData(2, "0,0")]
    [InlineData(2, "99999999999")]
    public async Task An_option_that_the_question_does_not_have_is_refused(int ordinal, string answer)
    {
        var (exam, officer) = (await ScheduledExamAsync(("paperId", await ChoicePaperAsync())), await SignInOfficerAsync());
        GoTo(Begin);
        var session = await StartAsync(officer, exam.Id);

        (await SaveAsync(officer, session, (1, ordinal, answer))).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "TrainingExams:AnswerUnreadable"
        );

        (await SaveAsync(officer, session, (1, 1, "2"), (2, 2, "0,2"))).ShouldSucceed();
        (await StartAsync(officer, exam.Id)).Answers.Select(a => a.Answer).ShouldBe(["2", "0,2"]);
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

    // One question with a single answer and one with several, of three options each.
    private async Task<Guid> ChoicePaperAsync()
    {
        var (trainer, staff) = (await SignInTrainerAsync(), await SignInStaffAsync());
        var category = await CategoryAsync(trainer, $"分类{Guid.CreateVersion7():N}"[..20]);
        var several = new
        {
            stem = "当场处罚应当出示什么？",
            options = new[] { "执法证件", "工作证", "处罚决定书" },
            key = new { options = new[] { 0, 2 } },
        };
        var single = await ReviewAsync(staff, await DraftAsync(trainer, category.Id));
        var multiple = await ReviewAsync(staff, await DraftAsync(trainer, category.Id, QuestionKind.MultipleChoice, several));
        var paper = await PaperAsync(
            staff,
            Section("单选题", QuestionKind.SingleChoice, single.Id),
            Section("多选题", QuestionKind.MultipleChoice, multiple.Id)
        );
        (await staff.PostAsync($"{PaperUrl}/{paper.Id}/publish")).ShouldSucceed();
        return paper.Id;

        static object Section(string title, QuestionKind kind, Guid questionId) =>
            new
            {
                title,
                kind,
                pointsEach = 3m,
                questionIds = new[] { questionId },
            };
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
