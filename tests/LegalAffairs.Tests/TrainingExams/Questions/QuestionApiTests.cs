using System.Net;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Tests.TestKit;
using LegalAffairs.TrainingExams.Questions;

namespace LegalAffairs.Tests.TrainingExams.Questions;

public sealed class QuestionApiTests : TrainingExamsTest
{
    [Fact]
    public async Task A_question_goes_from_draft_over_review_and_a_new_version_to_the_next_review()
    {
        var (trainer, staff) = (await SignInTrainerAsync(), await SignInStaffAsync());
        var category = await CategoryAsync(trainer);
        var draft = await DraftAsync(trainer, category.Id, tags: ["程序", " 程序 ", "重点"]);
        (draft.Status, draft.MayReview, draft.CategoryName).ShouldBe((QuestionStatus.Draft, false, "测试分类"));
        draft.Tags.ShouldBe(["程序", "重点"], ignoreOrder: true);
        (await trainer.PostAsync($"{QuestionUrl}/{draft.Id}/review", new { versionNumber = 1 })).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "TrainingExams:ReviewOfOwnVersion"
        );

        var reviewed = await ReviewAsync(staff, draft);
        var edited = await EditAsync(trainer, reviewed, SingleChoice("当场处罚决定由谁作出？"));
        var again = await ReviewAsync(staff, edited);

        (edited.Status, edited.HasDraft, edited.ReviewedVersionNumber).ShouldBe((QuestionStatus.Reviewed, true, 1));
        (again.HasDraft, again.ReviewedVersionNumber, again.Stem).ShouldBe((false, 2, "当场处罚决定由谁作出？"));
        var versions = (await trainer.GetAsync($"{QuestionUrl}/{draft.Id}/versions"))
            .ShouldSucceed()
            .As<ListResultDto<QuestionVersionDto>>()
            .Items;
        versions.Select(v => (v.Number, v.IsReviewed)).ShouldBe([(2, true), (1, true)]);
        versions[0].Differences.ShouldBe([new("DisplayName:Stem", "当场处罚由谁决定？", "当场处罚决定由谁作出？")]);
        versions[0].Authors.ShouldHaveSingleItem().ShouldNotBe(versions[0].Reviewer);
    }

    [Fact]
    public async Task It_is_returned_retired_restored_and_deleted_with_its_reasons()
    {
        var (trainer, staff) = (await SignInTrainerAsync(), await SignInStaffAsync());
        var question = await ReviewAsync(staff, await DraftAsync(trainer, (await CategoryAsync(trainer)).Id));
        var url = $"{QuestionUrl}/{question.Id}";

        var returned = (await staff.PostAsync($"{url}/return-to-draft", new { reason = "法条修改" })).ShouldSucceed().As<QuestionDto>();
        (returned.Status, returned.StatusReason, returned.LatestVersionNumber).ShouldBe((QuestionStatus.Draft, "法条修改", 2));
        await ReviewAsync(staff, returned);
        (await trainer.DeleteAsync(url)).ShouldBeRefused(HttpStatusCode.Forbidden, "TrainingExams:QuestionInUse");
        (await trainer.PostAsync($"{url}/retire", new { })).ShouldBeRefused(HttpStatusCode.BadRequest);
        (await trainer.PostAsync($"{url}/retire", new { reason = "过时" })).ShouldSucceed();
        (await trainer.PostAsync($"{url}/restore")).ShouldSucceed().As<QuestionDto>().Status.ShouldBe(QuestionStatus.Reviewed);
        (await trainer.PostAsync($"{url}/retire", new { reason = "过时" })).ShouldSucceed();
        (await trainer.DeleteAsync(url)).ShouldSucceed();

        (await trainer.GetAsync(url)).ShouldBeRefused(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_list_is_filtered_paged_and_sorted_by_what_is_allowed()
    {
        var trainer = await SignInTrainerAsync();
        var top = await CategoryAsync(trainer);
        var below = await CategoryAsync(trainer, "下级", top.Id);
        var easy = await DraftAsync(trainer, top.Id, content: SingleChoice("甲题"), difficulty: 1, tags: "常考");
        var hard = await DraftAsync(trainer, below.Id, content: SingleChoice("乙题"), difficulty: 5);
        await ReviewAsync(await SignInStaffAsync(), hard);

        async Task<IEnumerable<Guid>> Found(string query) =>
            (await ListAsync(trainer, $"categoryId={top.Id}&{query}")).Items.Select(q => q.Id);

        (await Found("sorting=difficulty desc")).ShouldBe([hard.Id, easy.Id]);
        (await Found("filter=甲题")).ShouldBe([easy.Id]);
        (await Found("filter=依据甲&difficulty=5")).ShouldBe([hard.Id]);
        (await Found("status=2")).ShouldBe([hard.Id]);
        (await Found("hasDraft=true")).ShouldBe([easy.Id]);
        (await Found("tag=常考")).ShouldBe([easy.Id]);
        (await Found("kind=2")).ShouldBeEmpty();
        var page = await ListAsync(trainer, $"categoryId={top.Id}&sorting=difficulty&skipCount=1&maxResultCount=1");
        (page.TotalCount, page.Items.Single().CategoryName).ShouldBe((2, "测试分类 / 下级"));
        (await ListAsync(trainer, $"categoryId={below.Id}")).TotalCount.ShouldBe(1);
        (await trainer.GetAsync($"{QuestionUrl}?sorting=stem")).ShouldBeRefused(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Trying_a_content_names_all_problems_and_what_asks_the_same()
    {
        var trainer = await SignInTrainerAsync();
        var question = await DraftAsync(trainer, (await CategoryAsync(trainer)).Id, content: SingleChoice("独一无二的题干？"));

        async Task<QuestionTrialDto> Try(object content, Guid? questionId = null) => (
                await trainer.PostAsync(
                    $"{QuestionUrl}/try-content",
                    new
                    {
                        questionId,
                        kind = 1,
                        content,
                    }
                )
            ).ShouldSucceed().As<QuestionTrialDto>();

        (await Try(SingleChoice("　独一无二的题干？"))).Doubles.Select(d => d.Id).ShouldBe([question.Id]);
        (await Try(SingleChoice("独一无二的题干？"), question.Id)).Doubles.ShouldBeEmpty();
        var problems = (
            await Try(
                new
                {
                    stem = "题",
                    options = new[] { "甲", "甲" },
                    key = new { options = new[] { 4 } },
                }
            )
        ).Problems;
        problems
            .Select(p => (p.Field, p.Message))
            .ShouldBe([("DisplayName:Options", "选项 B 与选项 A 相同"), ("DisplayName:Key", "选项 E 不存在")]);
    }

    [Fact]
    public async Task What_is_wrong_is_refused_and_nothing_is_saved()
    {
        var trainer = await SignInTrainerAsync();
        var category = await CategoryAsync(trainer);

        Task<ApiResponse> Post(Guid categoryId, object? content, int kind = 1, int difficulty = 3, params string[] tags) =>
            trainer.PostAsync(
                QuestionUrl,
                new
                {
                    categoryId,
                    kind,
                    difficulty,
                    tags,
                    content,
                }
            );

        (await Post(Guid.CreateVersion7(), SingleChoice())).ShouldBeRefused(HttpStatusCode.NotFound);
        (await Post(category.Id, null)).ShouldBeRefused(HttpStatusCode.BadRequest);
        (await Post(category.Id, SingleChoice(), kind: 9)).ShouldBeRefused(HttpStatusCode.BadRequest);
        (await Post(category.Id, SingleChoice(), difficulty: 6)).ShouldBeRefused(HttpStatusCode.BadRequest);
        (await Post(category.Id, SingleChoice(new string('长', 4001)))).ShouldBeRefused(HttpStatusCode.BadRequest);
        (await Post(category.Id, SingleChoice(), tags: new string('长', 33))).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "TrainingExams:TagsOutOfRange"
        );
        (await Post(category.Id, SingleChoice(), kind: 2)).ShouldBeRefused(HttpStatusCode.Forbidden, "TrainingExams:KeyNotMultiple");
        (
            await Post(
                category.Id,
                new
                {
                    stem = "题",
                    options = new string?[] { null, "乙" },
                    key = new { },
                }
            )
        ).ShouldBeRefused(HttpStatusCode.Forbidden, "TrainingExams:OptionEmpty");
        (await ListAsync(trainer, $"categoryId={category.Id}")).TotalCount.ShouldBe(0);
    }

    [Fact]
    public async Task Two_who_edit_the_same_question_collide()
    {
        var trainer = await SignInTrainerAsync();
        var question = await DraftAsync(trainer, (await CategoryAsync(trainer)).Id);
        await EditAsync(trainer, question, SingleChoice("第一个人改的"));

        (await PutAsync(trainer, question, SingleChoice("第二个人改的"))).ShouldBeRefused(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Many_are_reviewed_at_once_but_not_ones_own()
    {
        var (trainer, staff) = (await SignInTrainerAsync(), await SignInStaffAsync());
        var category = await CategoryAsync(trainer);
        var others = await DraftAsync(trainer, category.Id, content: SingleChoice("他人的题"));
        var own = await DraftAsync(staff, category.Id, content: SingleChoice("自己的题"));

        var newer = await ReviewAsync(staff, await DraftAsync(trainer, category.Id, content: SingleChoice("又改过的题")));
        await ReviewAsync(staff, await EditAsync(trainer, newer, SingleChoice("第二版")));
        await EditAsync(trainer, (await trainer.GetAsync($"{QuestionUrl}/{newer.Id}")).As<QuestionDto>(), SingleChoice("第三版"));
        var read = new[] { (others.Id, 1), (own.Id, 1), (newer.Id, 2), (Guid.CreateVersion7(), 1) };

        var questions = read.Select(r => new { Id = r.Item1, versionNumber = r.Item2 });
        var result = (await staff.PostAsync($"{QuestionUrl}/review-many", new { questions })).ShouldSucceed().As<QuestionsReviewedDto>();

        (result.ReviewedCount, result.PassedOverCount).ShouldBe((1, 3));
        (await staff.GetAsync($"{QuestionUrl}/{newer.Id}")).As<QuestionDto>().ReviewedVersionNumber.ShouldBe(2);
        (await ListAsync(staff, $"categoryId={category.Id}&status=2&hasDraft=false")).Items.Single().Id.ShouldBe(others.Id);
    }

    [Fact]
    public async Task Tags_in_use_are_offered_most_used_first()
    {
        var trainer = await SignInTrainerAsync();
        var category = await CategoryAsync(trainer);
        await DraftAsync(trainer, category.Id, content: SingleChoice("甲"), tags: ["测试多", "测试少"]);
        await DraftAsync(trainer, category.Id, content: SingleChoice("乙"), tags: "测试多");

        var tags = (await trainer.GetAsync($"{QuestionUrl}/tags")).ShouldSucceed().As<ListResultDto<QuestionTagDto>>().Items;

        tags.Where(t => t.Name.StartsWith("测试", StringComparison.Ordinal)).ShouldBe([new("测试多", 2), new("测试少", 1)]);
    }
}
