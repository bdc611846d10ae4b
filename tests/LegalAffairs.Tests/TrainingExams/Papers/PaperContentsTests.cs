using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.TrainingExams.Papers;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.TrainingExams.Papers;

public sealed class PaperContentsTests : TrainingExamsTest
{
    private IPaperContents Contents => Host.Services.GetRequiredService<IPaperContents>();

    [Fact]
    public async Task A_published_paper_is_read_once_and_then_kept()
    {
        var trainer = await SignInTrainerAsync();
        var bank = await FillAsync((await CategoryAsync(trainer)).Id, 2);
        var paper = await PaperApiTests.PublishedAsync(trainer, Section(questionIds: bank.Select(q => q.Id)));

        var content = await Contents.GetAsync(paper.Id);
        var forCandidates = await Contents.GetForCandidatesAsync(paper.Id);

        content.Items.Select(i => (i.Ordinal, i.QuestionId, i.Points)).ShouldBe([(1, bank[0].Id, 2m), (2, bank[1].Id, 2m)]);
        content.Items.Select(i => i.Content.Key.IsTrue).ShouldBe([true, false]);
        (await Contents.GetAsync(paper.Id)).ShouldBeSameAs(content);
        (await Contents.GetForCandidatesAsync(paper.Id)).ShouldBeSameAs(forCandidates);
    }

    [Fact]
    public async Task A_draft_is_not_there_and_can_be_read_once_it_is_published()
    {
        var trainer = await SignInTrainerAsync();
        var bank = await FillAsync((await CategoryAsync(trainer)).Id, 1);
        var paper = await PaperAsync(trainer, Section(questionIds: [bank[0].Id]));
        await Should.ThrowAsync<EntityNotFoundException>(async () => await Contents.GetAsync(paper.Id));

        (await trainer.PostAsync($"{PaperUrl}/{paper.Id}/publish")).ShouldSucceed();

        (await Contents.GetAsync(paper.Id)).Items.ShouldHaveSingleItem();
    }
}
