using System.Net;
using LegalAffairs.Tests.TestKit;
using LegalAffairs.TrainingExams.Papers;
using LegalAffairs.TrainingExams.Questions;

namespace LegalAffairs.Tests.TrainingExams.Papers;

public sealed class PaperApiTests : TrainingExamsTest
{
    [Fact]
    public async Task Publishing_draws_pins_and_adds_up_exactly()
    {
        var trainer = await SignInTrainerAsync();
        var category = await CategoryAsync(trainer);
        var bank = await FillAsync(category.Id, 5);
        var paper = await PaperAsync(
            trainer,
            Section("一、必答", [bank[3].Id, bank[1].Id], 0.35m),
            Section("二、抽取", pointsEach: 33.33m, rules: Rule(category.Id, 2))
        );
        (paper.QuestionCount, paper.TotalPoints).ShouldBe((4, 67.36m));

        var published = (await trainer.PostAsync($"{PaperUrl}/{paper.Id}/publish")).ShouldSucceed().As<PaperDto>();
        var print = await PrintAsync(trainer, paper.Id);

        (published.Status, published.TotalPoints, published.PublishedTime).ShouldBe(
            (PaperStatus.Published, 67.36m, Clock.GetUtcNow().UtcDateTime)
        );
        print.Sections.Select(s => s.Title).ShouldBe(["一、必答", "二、抽取"]);
        print
            .Sections.SelectMany(s => s.Questions)
            .Select(q => (q.Ordinal, q.Points))
            .ShouldBe([(1, 0.35m), (2, 0.35m), (3, 33.33m), (4, 33.33m)]);
        print.Sections[0].Questions.Select(q => q.Content.Stem).ShouldBe([bank[3].Stem, bank[1].Stem]);
        var stems = print.Sections.SelectMany(s => s.Questions).Select(q => q.Content.Stem).ToList();
        stems.Distinct().Count().ShouldBe(4);
        stems.ShouldBeSubsetOf(bank.Select(q => q.Stem));
    }

    [Fact]
    public async Task A_published_paper_changes_by_nothing_that_happens_to_its_questions()
    {
        var (trainer, staff) = (await SignInTrainerAsync(), await SignInStaffAsync());
        var bank = await FillAsync((await CategoryAsync(trainer)).Id, 2);
        var paper = await PublishedAsync(trainer, Section(questionIds: bank.Select(q => q.Id)));

        var edited = await EditAsync(trainer, bank[0], new { stem = "改过的题干", key = new { isTrue = false } });
        await ReviewAsync(staff, edited);
        (await trainer.PostAsync($"{QuestionUrl}/{bank[1].Id}/retire", new { reason = "过时" })).ShouldSucceed();
        (await trainer.DeleteAsync($"{QuestionUrl}/{bank[1].Id}")).ShouldSucceed();

        (await PrintAsync(trainer, paper.Id)).Sections[0].Questions.Select(q => q.Content.Stem).ShouldBe(bank.Select(q => q.Stem));
        (await DesignAsync(trainer, paper)).ShouldBeRefused(HttpStatusCode.Forbidden, "TrainingExams:PaperNotDraft");
        (await trainer.DeleteAsync($"{PaperUrl}/{paper.Id}")).ShouldBeRefused(HttpStatusCode.Forbidden, "TrainingExams:PaperNotDraft");
        (await trainer.PostAsync($"{PaperUrl}/{paper.Id}/publish")).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "TrainingExams:PaperNotDraft"
        );
    }

    [Fact]
    public async Task A_rule_that_the_bank_cannot_meet_is_refused_with_the_shortfall()
    {
        var trainer = await SignInTrainerAsync();
        var category = await CategoryAsync(trainer);
        await FillAsync(category.Id, 2, difficulty: 2);
        await DraftAsync(trainer, category.Id, QuestionKind.TrueFalse, new { stem = "未审核", key = new { isTrue = true } }, 2);
        var paper = await PaperAsync(trainer, Section("判断题", rules: [Rule(category.Id, 1), Rule(category.Id, 2, maxDifficulty: 2)]));

        var refusal = await trainer.PostAsync($"{PaperUrl}/{paper.Id}/publish");
        var availability = (await trainer.GetAsync($"{PaperUrl}/{paper.Id}/availability")).ShouldSucceed().As<PaperAvailabilityDto>();

        refusal.ShouldBeRefused(HttpStatusCode.Forbidden, "TrainingExams:BankTooSmall");
        refusal.ErrorMessage.ShouldContain("“判断题”第2条规则要2道，可抽1道");
        availability.CanBePublished.ShouldBeFalse();
        availability.Rules.ShouldBe([new(0, 0, 1, 2, 1), new(0, 1, 2, 2, 1)]);
        (await trainer.GetAsync($"{PaperUrl}/{paper.Id}")).As<PaperDto>().Status.ShouldBe(PaperStatus.Draft);
    }

    [Fact]
    public async Task The_designer_is_told_while_typing_what_the_bank_holds()
    {
        var trainer = await SignInTrainerAsync();
        var category = await CategoryAsync(trainer);
        var bank = await FillAsync(category.Id, 3, 3, "重点");
        var draft = await DraftAsync(trainer, category.Id, QuestionKind.TrueFalse, new { stem = "未审核", key = new { isTrue = true } });

        var availability = (
            await trainer.PostAsync(
                $"{PaperUrl}/try-availability",
                new
                {
                    sections = new[]
                    {
                        Section(
                            questionIds: [bank[0].Id, draft.Id],
                            rules: [Rule(category.Id, 2, tag: "重点"), Rule(null, 1, tag: "无此标签")]
                        ),
                    },
                }
            )
        )
            .ShouldSucceed()
            .As<PaperAvailabilityDto>();

        availability.Rules.ShouldBe([new(0, 0, 2, 2, 2), new(0, 1, 1, 0, 0)]);
        availability.UnusableQuestionIds.ShouldBe([draft.Id]);
        availability.CanBePublished.ShouldBeFalse();
    }

    [Fact]
    public async Task A_fixed_question_must_be_reviewed_and_of_the_sections_kind()
    {
        var (trainer, staff) = (await SignInTrainerAsync(), await SignInStaffAsync());
        var category = await CategoryAsync(trainer);
        var choice = await ReviewAsync(staff, await DraftAsync(trainer, category.Id));
        var paper = await PaperAsync(trainer, Section("判断题", [choice.Id]));

        var refusal = await trainer.PostAsync($"{PaperUrl}/{paper.Id}/publish");

        refusal.ShouldBeRefused(HttpStatusCode.Forbidden, "TrainingExams:FixedQuestionUnusable");
        refusal.ErrorMessage.ShouldContain("“判断题”第1题");
    }

    [Fact]
    public async Task A_design_that_cannot_be_is_refused()
    {
        var trainer = await SignInTrainerAsync();
        var category = await CategoryAsync(trainer);
        var question = await DraftAsync(trainer, category.Id);
        var paper = await PaperAsync(trainer);

        Task<ApiResponse> Design(params object[] sections) => DesignAsync(trainer, paper, sections);

        (await Design(Section("甲", [question.Id]), Section("乙", [question.Id]))).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "TrainingExams:QuestionTwice"
        );
        (await Design(Section(pointsEach: 0.333m))).ShouldBeRefused(HttpStatusCode.Forbidden, "TrainingExams:PointsTooFine");
        (await Design(Section(pointsEach: 0m))).ShouldBeRefused(HttpStatusCode.BadRequest);
        (await Design(Section(rules: Rule(category.Id, 1, 4, 2)))).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "TrainingExams:DifficultyRangeEmpty"
        );
        (await Design(Section(rules: [Rule(null, 300), Rule(null, 1)]))).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "TrainingExams:PaperTooLong"
        );
        (await Design(Section(new string('长', 65)))).ShouldBeRefused(HttpStatusCode.BadRequest);
        (await trainer.PostAsync($"{PaperUrl}/{paper.Id}/publish")).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "TrainingExams:PaperWithoutQuestions"
        );
    }

    [Fact]
    public async Task A_draft_is_designed_again_copied_and_deleted_and_a_published_one_retired()
    {
        var trainer = await SignInTrainerAsync();
        var bank = await FillAsync((await CategoryAsync(trainer)).Id, 2);
        var paper = await PaperAsync(trainer, Section("甲"), Section("乙"), Section("丙"));
        var smaller = (await DesignAsync(trainer, paper, Section("丁", [bank[0].Id]))).ShouldSucceed().As<PaperDto>();
        smaller.Sections.Select(s => (s.Order, s.Title, s.QuestionCount)).ShouldBe([(1, "丁", 1)]);
        (await DesignAsync(trainer, paper)).ShouldBeRefused(HttpStatusCode.Conflict);

        (await trainer.PostAsync($"{PaperUrl}/{paper.Id}/publish")).ShouldSucceed();
        var copy = (await trainer.PostAsync($"{PaperUrl}/{paper.Id}/copy", new { title = "副本" })).ShouldSucceed().As<PaperDto>();
        (await trainer.PostAsync($"{PaperUrl}/{paper.Id}/retire")).ShouldSucceed().As<PaperDto>().Status.ShouldBe(PaperStatus.Retired);

        (copy.Title, copy.Status, copy.QuestionCount, copy.Sections[0].Questions[0].Stem).ShouldBe(
            ("副本", PaperStatus.Draft, 1, bank[0].Stem)
        );
        (await trainer.PostAsync($"{PaperUrl}/{paper.Id}/retire")).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "TrainingExams:PaperNotPublished"
        );
        (await trainer.GetAsync($"{PaperUrl}/{copy.Id}/print")).ShouldBeRefused(HttpStatusCode.NotFound);
        (await trainer.DeleteAsync($"{PaperUrl}/{copy.Id}")).ShouldSucceed();
        (await trainer.GetAsync($"{PaperUrl}/{copy.Id}")).ShouldBeRefused(HttpStatusCode.NotFound);
        (await PrintAsync(trainer, paper.Id)).Sections.ShouldHaveSingleItem();
    }

    internal static async Task<PaperDto> PublishedAsync(ApiClient trainer, params object[] sections)
    {
        var paper = await PaperAsync(trainer, sections);
        return (await trainer.PostAsync($"{PaperUrl}/{paper.Id}/publish")).ShouldSucceed().As<PaperDto>();
    }

    private static async Task<PaperPrintDto> PrintAsync(ApiClient client, Guid id) =>
        (await client.GetAsync($"{PaperUrl}/{id}/print")).ShouldSucceed().As<PaperPrintDto>();
}
