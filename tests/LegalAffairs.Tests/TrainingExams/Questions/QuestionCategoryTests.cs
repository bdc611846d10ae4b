using System.Net;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Tests.TestKit;
using LegalAffairs.TrainingExams.Questions;

namespace LegalAffairs.Tests.TrainingExams.Questions;

public sealed class QuestionCategoryTests : TrainingExamsTest
{
    [Fact]
    public async Task A_branch_moves_with_everything_below_and_counts_what_is_in_it()
    {
        var trainer = await SignInTrainerAsync();
        var (old, target) = (await CategoryAsync(trainer, "旧处"), await CategoryAsync(trainer, "新处"));
        var branch = await CategoryAsync(trainer, "枝", old.Id);
        var leaf = await CategoryAsync(trainer, "叶", branch.Id);
        await DraftAsync(trainer, leaf.Id);

        (await trainer.PostAsync($"{CategoryUrl}/{branch.Id}/move", new { parentId = target.Id })).ShouldSucceed();

        var tree = await TreeAsync(trainer);
        tree.Single(c => c.Id == leaf.Id).FullName.ShouldBe("新处 / 枝 / 叶");
        (tree.Single(c => c.Id == target.Id).QuestionCount, tree.Single(c => c.Id == old.Id).QuestionCount).ShouldBe((1, 0));
        (await ListAsync(trainer, $"categoryId={target.Id}")).TotalCount.ShouldBe(1);
        (await trainer.PostAsync($"{CategoryUrl}/{target.Id}/move", new { parentId = leaf.Id })).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "TrainingExams:CategoryBelowItself"
        );
    }

    [Fact]
    public async Task Siblings_names_differ_also_at_the_top_and_after_a_move()
    {
        var trainer = await SignInTrainerAsync();
        var first = await CategoryAsync(trainer, "甲");
        var second = await CategoryAsync(trainer, "乙");
        var inner = await CategoryAsync(trainer, "甲", second.Id);

        foreach (
            var response in new[]
            {
                await trainer.PostAsync(CategoryUrl, new { name = " 甲 " }),
                await trainer.PutAsync($"{CategoryUrl}/{second.Id}", new { name = "甲" }),
                await trainer.PostAsync($"{CategoryUrl}/{inner.Id}/move", new { parentId = (Guid?)null }),
            }
        )
        {
            response.ShouldBeRefused(HttpStatusCode.Forbidden, "TrainingExams:CategoryNameTaken");
        }

        (await trainer.PutAsync($"{CategoryUrl}/{first.Id}", new { name = "丙" })).ShouldSucceed();
        (await trainer.PutAsync($"{CategoryUrl}/{first.Id}", new { name = "a/b" })).ShouldBeRefused(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Only_an_empty_category_is_deleted()
    {
        var trainer = await SignInTrainerAsync();
        var category = await CategoryAsync(trainer);
        var inner = await CategoryAsync(trainer, "下级", category.Id);
        var question = await DraftAsync(trainer, inner.Id);

        (await trainer.DeleteAsync($"{CategoryUrl}/{category.Id}")).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "TrainingExams:CategoryNotEmpty"
        );
        (await trainer.DeleteAsync($"{CategoryUrl}/{inner.Id}")).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "TrainingExams:CategoryNotEmpty"
        );
        (await trainer.DeleteAsync($"{QuestionUrl}/{question.Id}")).ShouldSucceed();
        (await trainer.DeleteAsync($"{CategoryUrl}/{inner.Id}")).ShouldSucceed();
        (await trainer.DeleteAsync($"{CategoryUrl}/{category.Id}")).ShouldSucceed();

        (await TreeAsync(trainer)).ShouldNotContain(c => c.Id == category.Id || c.Id == inner.Id);
    }

    [Fact]
    public async Task The_tree_is_at_most_five_levels_deep()
    {
        var trainer = await SignInTrainerAsync();
        var deepest = await CategoryAsync(trainer, "一级");
        foreach (var name in new[] { "二级", "三级", "四级", "五级" })
        {
            deepest = await CategoryAsync(trainer, name, deepest.Id);
        }

        (await trainer.PostAsync(CategoryUrl, new { name = "六级", parentId = deepest.Id })).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "TrainingExams:CategoryTooDeep"
        );
        var branch = await CategoryAsync(trainer, "枝");
        await CategoryAsync(trainer, "叶", branch.Id);
        (await trainer.PostAsync($"{CategoryUrl}/{branch.Id}/move", new { parentId = deepest.ParentId })).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "TrainingExams:CategoryTooDeep"
        );
    }

    private static async Task<IReadOnlyList<QuestionCategoryDto>> TreeAsync(ApiClient client) =>
        (await client.GetAsync(CategoryUrl)).ShouldSucceed().As<ListResultDto<QuestionCategoryDto>>().Items;
}
