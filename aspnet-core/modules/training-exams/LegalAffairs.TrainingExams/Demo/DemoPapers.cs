using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Abp.Timing;
using LegalAffairs.TrainingExams.Papers;
using LegalAffairs.TrainingExams.Questions;

namespace LegalAffairs.TrainingExams.Demo;

/// <summary>One paper of 50 objective questions, and one with every kind; each is worth 100 points.</summary>
internal sealed class DemoPapers(
    IRepository<Paper, Guid> papers,
    QuestionCategories categories,
    PaperPublication publication,
    IGuidGenerator guids,
    TimeProvider time
) : ITransientDependency
{
    public async Task<DemoPaperIds> CreateAsync()
    {
        var (year, tree) = (time.Today().Year, await categories.GetTreeAsync());
        var knowledge = await CreateAsync(
            new PaperHeading(
                $"{year}年服务型行政执法知识测试卷",
                "判断、单选、多选共50题，满分100分。请在规定时间内独立完成。",
                MultipleChoiceRule.HalfWhenIncomplete
            ),
            [
                Drawn("一、判断题", QuestionKind.TrueFalse, 1, Below("行政处罚", 8), Below("四张清单", 4), Any(8)),
                Drawn("二、单项选择题", QuestionKind.SingleChoice, 2, Below("行政处罚", 10), Below("重大执法决定法制审核", 2), Any(8)),
                Drawn("三、多项选择题", QuestionKind.MultipleChoice, 4, Below("行政处罚 / 处罚程序", 3), Any(7)),
            ]
        );
        var ability = await CreateAsync(
            new PaperHeading($"{year}年执法人员综合能力测试卷", "题型齐全，含填空题和简答题，满分100分。", MultipleChoiceRule.AllOrNothing),
            [
                Drawn("一、判断题", QuestionKind.TrueFalse, 1, Any(20)),
                Drawn("二、单项选择题", QuestionKind.SingleChoice, 1.5m, Below("行政强制", 4), Below("行政许可", 4), Any(12)),
                Drawn("三、多项选择题", QuestionKind.MultipleChoice, 2.5m, Any(8)),
                Drawn("四、填空题", QuestionKind.FillIn, 2, Any(5)),
                Drawn("五、简答题", QuestionKind.ShortAnswer, 10, Any(2)),
            ]
        );
        return new DemoPaperIds(knowledge, ability);

        DrawRule Below(string category, int count) => new(tree.Find(category)!.Value, null, null, null, count);

        static DrawRule Any(int count) => new(null, null, null, null, count);
    }

    private static PaperSectionDesign Drawn(string title, QuestionKind kind, decimal pointsEach, params IReadOnlyList<DrawRule> rules) =>
        new(title, kind, pointsEach, [], rules);

    private async Task<Guid> CreateAsync(PaperHeading heading, IReadOnlyList<PaperSectionDesign> sections)
    {
        var paper = new Paper(guids.Create(), heading);
        paper.Design(heading, sections, guids);
        await publication.PublishAsync(paper, time.GetUtcNow().UtcDateTime);
        await papers.InsertAsync(paper);
        return paper.Id;
    }
}
