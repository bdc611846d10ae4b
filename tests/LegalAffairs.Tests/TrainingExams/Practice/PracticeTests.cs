using System.Net;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Identity;
using LegalAffairs.Tests.TestKit;
using LegalAffairs.TrainingExams.Practice;
using LegalAffairs.TrainingExams.Questions;

namespace LegalAffairs.Tests.TrainingExams.Practice;

public sealed class PracticeTests : ExamTest
{
    private const string Url = "/api/app/practice";

    [Fact]
    public async Task Questions_come_at_random_as_asked_for_and_without_anything_that_tells_the_answer()
    {
        var officer = await SignInOfficerAsync();

        var response = (
            await officer.GetAsync($"{Url}/questions?count=20&kinds=1&kinds=2&minDifficulty=2&maxDifficulty=4")
        ).ShouldSucceed();
        var picked = response.As<PracticeQuestionsDto>();

        picked.Questions.Count.ShouldBe(20);
        picked.Available.ShouldBeGreaterThan(20);
        picked.Questions.Select(q => q.QuestionId).Distinct().Count().ShouldBe(20);
        picked.Questions.ShouldAllBe(q => (int)q.Kind <= 2 && q.Difficulty >= 2 && q.Difficulty <= 4 && q.Options.Count >= 2);
        response
            .Json.GetProperty("questions")[0]
            .EnumerateObject()
            .Select(p => p.Name)
            .ShouldBe(["questionId", "versionId", "kind", "categoryName", "difficulty", "stem", "options", "blankCount", "isInBook"]);
        var others = (await officer.GetAsync($"{Url}/questions?count=20")).ShouldSucceed().As<PracticeQuestionsDto>();
        others.Questions.ShouldNotContain(q => q.Kind == QuestionKind.ShortAnswer);
        others.Questions.Select(q => q.QuestionId).ShouldNotBe(picked.Questions.Select(q => q.QuestionId));
    }

    [Fact]
    public async Task A_category_holds_what_lies_below_it()
    {
        var officer = await SignInOfficerAsync();
        var categories = (await officer.GetAsync($"{Url}/categories")).ShouldSucceed().As<ListResultDto<PracticeCategoryDto>>().Items;
        var parent = categories.First(c => c.FullName == "行政处罚");
        var below = categories.Where(c => c.FullName.StartsWith("行政处罚 / ", StringComparison.Ordinal)).ToList();

        parent.QuestionCount.ShouldBeGreaterThan(below.Sum(c => c.QuestionCount) - 1);
        below.ShouldNotBeEmpty();
        var picked = await PickAsync(officer, $"count=50&categoryId={parent.Id}");
        picked.Questions.ShouldAllBe(q => q.CategoryName.StartsWith("行政处罚"));
    }

    [Fact]
    public async Task An_answer_is_judged_at_once_with_key_and_reasons()
    {
        var officer = await SignInOfficerAsync();
        var question = await SingleChoiceAsync();

        var wrong = await AnswerAsync(officer, question, "0");
        var right = await AnswerAsync(officer, question, "1");

        (wrong.IsRight, wrong.IsInBook, wrong.WrongCount).ShouldBe((false, true, 1));
        (wrong.Key.Options.Single(), wrong.LegalBasis, wrong.Explanation).ShouldBe((1, "依据甲", "解析甲"));
        (right.IsRight, right.IsInBook, right.RightInARow).ShouldBe((true, true, 1));
    }

    [Fact]
    public async Task Two_right_answers_in_a_row_take_a_question_out_of_the_book()
    {
        var officer = await SignInOfficerAsync();
        var question = await SingleChoiceAsync();

        await AnswerAsync(officer, question, "0");
        await AnswerAsync(officer, question, "1");
        await AnswerAsync(officer, question, "");
        (await BookAsync(officer)).ShouldHaveSingleItem().WrongCount.ShouldBe(2);
        (await AnswerAsync(officer, question, "1")).IsInBook.ShouldBeTrue();
        (await AnswerAsync(officer, question, "1")).IsInBook.ShouldBeFalse();

        (await BookAsync(officer)).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_answer_that_is_sent_twice_counts_once()
    {
        var officer = await SignInOfficerAsync();
        var question = await SingleChoiceAsync();
        var wrong = Guid.CreateVersion7();
        var right = Guid.CreateVersion7();

        await AnswerAsync(officer, question, "0", wrong);
        (await AnswerAsync(officer, question, "0", wrong)).WrongCount.ShouldBe(1);
        await AnswerAsync(officer, question, "1", right);
        (await AnswerAsync(officer, question, "1", right)).RightInARow.ShouldBe(1);

        (await BookAsync(officer)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_book_is_practised_sorted_and_emptied_by_hand_and_is_nobody_elses()
    {
        var (officer, trainer) = (await SignInOfficerAsync(), await SignInTrainerAsync());
        var (first, second) = (await SingleChoiceAsync(), await SingleChoiceAsync("当场处罚多少元以下？"));
        await AnswerAsync(officer, first, "0");
        Clock.Advance(TimeSpan.FromMinutes(1));
        await AnswerAsync(officer, second, "2");

        (await BookAsync(officer)).Select(q => q.QuestionId).ShouldBe([second.QuestionId, first.QuestionId]);
        (await BookAsync(trainer)).ShouldBeEmpty();
        var practised = await PickAsync(officer, "count=10&onlyBook=true");
        practised.Questions.Select(q => q.QuestionId).ShouldBe([first.QuestionId, second.QuestionId], ignoreOrder: true);
        practised.Questions.ShouldAllBe(q => q.IsInBook);

        (await trainer.DeleteAsync($"{Url}/from-book/{first.QuestionId}")).ShouldSucceed();
        (await BookAsync(officer)).Count.ShouldBe(2);
        (await officer.DeleteAsync($"{Url}/from-book/{first.QuestionId}")).ShouldSucceed();
        (await officer.DeleteAsync($"{Url}/from-book/{first.QuestionId}")).ShouldSucceed();
        (await BookAsync(officer)).ShouldHaveSingleItem().QuestionId.ShouldBe(second.QuestionId);
    }

    [Fact]
    public async Task What_an_unreleased_exam_asks_is_not_practised_not_even_from_a_list_fetched_before()
    {
        var (staff, officer) = (await SignInStaffAsync(), await SignInOfficerAsync());
        var question = await SingleChoiceAsync();
        await AnswerAsync(officer, question, "0");
        var section = new
        {
            title = "单选题",
            kind = QuestionKind.SingleChoice,
            pointsEach = 2m,
            questionIds = new[] { question.QuestionId },
            rules = Array.Empty<object>(),
        };
        var paper = await PaperAsync(staff, section);
        (await staff.PostAsync($"{PaperUrl}/{paper.Id}/publish")).ShouldSucceed();
        (await AnswerAsync(officer, question, "1")).IsRight.ShouldBe(true);

        var plan = Plan(paper.Id);
        plan["passMark"] = 1m;
        var exam = (await staff.PostAsync(ExamUrl, plan)).ShouldSucceed().As<LegalAffairs.TrainingExams.Exams.ExamDto>();
        await WithheldAsync();
        var userIds = new[] { await IdOfAsync(RoleNames.Officer) };
        (await staff.PostAsync($"{ExamUrl}/{exam.Id}/candidates", new { userIds })).ShouldSucceed();
        (await staff.PostAsync($"{ExamUrl}/{exam.Id}/schedule")).ShouldSucceed();
        await WithheldAsync();
        GoTo(Begin.AddHours(3));
        await CloseAsync();
        await WithheldAsync();

        (await staff.PostAsync($"{ExamUrl}/{exam.Id}/release")).ShouldSucceed();
        (await BookAsync(officer)).ShouldHaveSingleItem();
        (await AnswerAsync(officer, question, "1")).IsRight.ShouldBe(true);

        async Task WithheldAsync()
        {
            (await BookAsync(officer)).ShouldBeEmpty();
            (await PickAsync(officer, "count=50&onlyBook=true")).Available.ShouldBe(0);
            var refused = await officer.PostAsync($"{Url}/answer", InputOf(question, "1"));
            refused.ShouldBeRefused(HttpStatusCode.Forbidden, "TrainingExams:QuestionNotForPractice");
            refused.Text.ShouldNotContain("解析甲");
        }
    }

    [Fact]
    public async Task No_question_of_the_open_demo_exam_is_ever_picked()
    {
        var (staff, officer) = (await SignInStaffAsync(), await SignInOfficerAsync());
        var paper = (await staff.GetAsync($"{PaperUrl}?sorting=title"))
            .ShouldSucceed()
            .As<PagedResultDto<LegalAffairs.TrainingExams.Papers.PaperListDto>>()
            .Items.Single(p => p.Title.Contains("综合能力"));
        var print = (await staff.GetAsync($"{PaperUrl}/{paper.Id}/print"))
            .ShouldSucceed()
            .As<LegalAffairs.TrainingExams.Papers.PaperPrintDto>();
        var asked = print.Sections.SelectMany(s => s.Questions).Select(q => q.Content.Stem).ToHashSet();
        asked.Count.ShouldBe(paper.QuestionCount);

        for (var i = 0; i < 12; i++)
        {
            var picked = await PickAsync(officer, "count=50&kinds=1&kinds=2&kinds=3&kinds=4&kinds=5");
            picked.Questions.Count.ShouldBe(50);
            picked.Questions.Select(q => q.Stem).Intersect(asked).ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task Bad_input_is_refused_and_counts_for_nothing()
    {
        var officer = await SignInOfficerAsync();
        var question = await SingleChoiceAsync();
        var draft = await DraftAsync(await SignInTrainerAsync(), (await CategoryAsync(await SignInTrainerAsync(), "草稿类")).Id);

        await RefusedAsync("PracticeAnswerUnreadable", question, "7");
        await RefusedAsync("PracticeAnswerUnreadable", question, "1,0");
        await RefusedAsync("PracticeAnswerUnreadable", question, "B");
        await RefusedAsync("QuestionNotForPractice", question with { VersionId = Guid.CreateVersion7() }, "1");
        await RefusedAsync("QuestionNotForPractice", question with { QuestionId = draft.Id }, "1");
        (await officer.PostAsync($"{Url}/answer", InputOf(question, new string('1', 8001)))).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await officer.GetAsync($"{Url}/questions?count=51")).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await officer.GetAsync($"{Url}/questions?count=0")).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await officer.GetAsync($"{Url}/book?sorting=stem")).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await BookAsync(officer)).ShouldBeEmpty();

        async Task RefusedAsync(string code, PracticeQuestionDto of, string answer) =>
            (await officer.PostAsync($"{Url}/answer", InputOf(of, answer))).ShouldBeRefused(
                HttpStatusCode.Forbidden,
                $"TrainingExams:{code}"
            );
    }

    [Theory]
    [InlineData(RoleNames.Admin)]
    [InlineData(RoleNames.Auditor)]
    [InlineData(RoleNames.BureauLeader)]
    [InlineData(RoleNames.HotlineOperator)]
    public async Task Practice_is_for_officers_and_trainers(string role)
    {
        var client = await SignInAsync(role);

        (await client.GetAsync($"{Url}/questions")).ShouldBeRefused(HttpStatusCode.Forbidden);
        (await client.GetAsync($"{Url}/book")).ShouldBeRefused(HttpStatusCode.Forbidden);
        (await client.PostAsync($"{Url}/answer", new { })).ShouldBeRefused(HttpStatusCode.Forbidden);
    }

    private async Task<PracticeQuestionDto> SingleChoiceAsync(string stem = "当场处罚由谁决定？")
    {
        var (trainer, staff) = (await SignInTrainerAsync(), await SignInStaffAsync());
        var category = await CategoryAsync(trainer, $"练习{Guid.CreateVersion7():N}"[..20]);
        await ReviewAsync(staff, await DraftAsync(trainer, category.Id, content: SingleChoice(stem)));
        return (await PickAsync(await SignInOfficerAsync(), $"categoryId={category.Id}")).Questions.ShouldHaveSingleItem();
    }

    private static async Task<PracticeQuestionsDto> PickAsync(ApiClient client, string query) =>
        (await client.GetAsync($"{Url}/questions?{query}")).ShouldSucceed().As<PracticeQuestionsDto>();

    private static async Task<IReadOnlyList<WrongQuestionDto>> BookAsync(ApiClient client) =>
        (await client.GetAsync($"{Url}/book")).ShouldSucceed().As<PagedResultDto<WrongQuestionDto>>().Items;

    private static async Task<PracticeResultDto> AnswerAsync(
        ApiClient client,
        PracticeQuestionDto question,
        string answer,
        Guid? answerId = null
    ) => (await client.PostAsync($"{Url}/answer", InputOf(question, answer, answerId))).ShouldSucceed().As<PracticeResultDto>();

    private static object InputOf(PracticeQuestionDto question, string answer, Guid? answerId = null) =>
        new
        {
            question.QuestionId,
            question.VersionId,
            answer,
            answerId = answerId ?? Guid.CreateVersion7(),
        };
}
