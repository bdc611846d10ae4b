using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.TrainingExams.Papers;
using LegalAffairs.TrainingExams.Questions;

namespace LegalAffairs.Tests.TrainingExams.Demo;

public sealed class DemoTests : TrainingExamsTest
{
    [Fact]
    public async Task The_bank_holds_reviewed_questions_of_every_kind_each_with_its_reasons_and_some_to_review()
    {
        var staff = await SignInStaffAsync();

        var all = (await ListAsync(staff, "maxResultCount=1000")).Items;

        all.Count.ShouldBeGreaterThan(200);
        all.Count(q => q.Status == QuestionStatus.Reviewed).ShouldBeGreaterThan(200);
        foreach (var kind in Enum.GetValues<QuestionKind>())
        {
            all.Count(q => q.Kind == kind && q.Status == QuestionStatus.Reviewed).ShouldBeGreaterThanOrEqualTo(6, $"{kind}");
        }

        all.ShouldAllBe(q => q.LegalBasis.Length > 0 && q.CategoryName.Length > 0);
        all.ShouldContain(q => q.Status == QuestionStatus.Draft);
        all.ShouldContain(q => q.Status == QuestionStatus.Retired);
        all.Select(q => q.CategoryName).Distinct().Count().ShouldBeGreaterThanOrEqualTo(12);
        var waiting = (await staff.GetAsync($"{QuestionUrl}/{all.First(q => q.HasDraft).Id}")).ShouldSucceed().As<QuestionDto>();
        (waiting.MayReview, waiting.Content.Explanation!.Length > 0).ShouldBe((true, true));
    }

    [Fact]
    public async Task The_right_answers_of_single_choices_are_spread_over_the_letters()
    {
        var staff = await SignInStaffAsync();
        var file = (await staff.GetAsync("/api/app/question-exchange/export?format=3")).ShouldSucceed();

        var letters = file.Text.Split('\n').Where(l => l.StartsWith("ANSWER", StringComparison.Ordinal)).CountBy(l => l[^1]).ToDictionary();

        letters.Keys.ShouldBe(['A', 'B', 'C', 'D'], ignoreOrder: true);
        letters.Values.Max().ShouldBeLessThan(letters.Values.Sum() / 2);
    }

    [Fact]
    public async Task Two_papers_are_published_worth_a_hundred_points_each()
    {
        var staff = await SignInStaffAsync();

        var papers = (await staff.GetAsync($"{PaperUrl}?sorting=title")).ShouldSucceed().As<PagedResultDto<PaperListDto>>().Items;

        papers.Count.ShouldBe(2);
        papers.ShouldAllBe(p => p.Status == PaperStatus.Published && p.TotalPoints == 100);
        foreach (var paper in papers)
        {
            var print = (await staff.GetAsync($"{PaperUrl}/{paper.Id}/print")).ShouldSucceed().As<PaperPrintDto>();
            print.Sections.Sum(s => s.Questions.Count).ShouldBe(paper.QuestionCount);
            print.Sections.SelectMany(s => s.Questions).Sum(q => q.Points).ShouldBe(100);
        }
    }
}
