using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Identity;
using LegalAffairs.Tests.TestKit;
using LegalAffairs.TrainingExams.Papers;
using LegalAffairs.TrainingExams.Questions;

namespace LegalAffairs.Tests.TrainingExams;

/// <summary>What tests of the bank and of papers do again and again. Everything a test makes lies in a category of its own, apart from the demo bank.</summary>
public abstract class TrainingExamsTest : ApiTest
{
    protected const string CategoryUrl = "/api/app/question-category";
    protected const string QuestionUrl = "/api/app/question";
    protected const string PaperUrl = "/api/app/paper";

    /// <summary>Writes; staff review.</summary>
    internal Task<ApiClient> SignInTrainerAsync() => SignInAsync(RoleNames.Trainer);

    internal Task<ApiClient> SignInStaffAsync() => SignInAsync(RoleNames.BureauStaff);

    internal static async Task<QuestionCategoryDto> CategoryAsync(ApiClient client, string name = "测试分类", Guid? parentId = null) =>
        (await client.PostAsync(CategoryUrl, new { name, parentId })).ShouldSucceed().As<QuestionCategoryDto>();

    internal static object SingleChoice(string stem = "当场处罚由谁决定？") =>
        new
        {
            stem,
            options = new[] { "一名执法人员", "两名以上执法人员", "任何工作人员" },
            key = new { options = new[] { 1 } },
            legalBasis = "依据甲",
            explanation = "解析甲",
        };

    internal static async Task<QuestionDto> DraftAsync(
        ApiClient client,
        Guid categoryId,
        QuestionKind kind = QuestionKind.SingleChoice,
        object? content = null,
        int difficulty = 3,
        params string[] tags
    ) => (
            await client.PostAsync(
                QuestionUrl,
                new
                {
                    categoryId,
                    kind,
                    difficulty,
                    tags,
                    content = content ?? SingleChoice(),
                }
            )
        ).ShouldSucceed().As<QuestionDto>();

    internal static async Task<QuestionDto> ReviewAsync(ApiClient reviewer, QuestionDto question) =>
        (await reviewer.PostAsync($"{QuestionUrl}/{question.Id}/review", new { versionNumber = question.LatestVersionNumber }))
            .ShouldSucceed()
            .As<QuestionDto>();

    internal static async Task<QuestionDto> EditAsync(ApiClient client, QuestionDto question, object content) =>
        (await PutAsync(client, question, content)).ShouldSucceed().As<QuestionDto>();

    internal static Task<ApiResponse> PutAsync(ApiClient client, QuestionDto question, object content) =>
        client.PutAsync(
            $"{QuestionUrl}/{question.Id}",
            new
            {
                question.CategoryId,
                question.Difficulty,
                question.Tags,
                content,
                question.ConcurrencyStamp,
            }
        );

    internal static async Task<PagedResultDto<QuestionListDto>> ListAsync(ApiClient client, string query) =>
        (await client.GetAsync($"{QuestionUrl}?{query}")).ShouldSucceed().As<PagedResultDto<QuestionListDto>>();

    /// <summary>So many reviewed true-or-false questions.</summary>
    internal async Task<IReadOnlyList<QuestionDto>> FillAsync(Guid categoryId, int count, int difficulty = 3, params string[] tags)
    {
        var (trainer, staff) = (await SignInTrainerAsync(), await SignInStaffAsync());
        var questions = new List<QuestionDto>();
        for (var i = 0; i < count; i++)
        {
            var content = new { stem = $"说法 {Guid.CreateVersion7():N}", key = new { isTrue = i % 2 == 0 } };
            questions.Add(
                await ReviewAsync(staff, await DraftAsync(trainer, categoryId, QuestionKind.TrueFalse, content, difficulty, tags))
            );
        }

        return questions;
    }

    internal static async Task<PaperDto> PaperAsync(ApiClient client, params object[] sections)
    {
        var paper = (await client.PostAsync(PaperUrl, new { title = "测试卷", multipleChoiceRule = 1 })).ShouldSucceed().As<PaperDto>();
        return (await DesignAsync(client, paper, sections)).ShouldSucceed().As<PaperDto>();
    }

    internal static Task<ApiResponse> DesignAsync(ApiClient client, PaperDto paper, params object[] sections) =>
        client.PutAsync(
            $"{PaperUrl}/{paper.Id}",
            new
            {
                paper.Title,
                paper.MultipleChoiceRule,
                sections,
                paper.ConcurrencyStamp,
            }
        );

    internal static object Section(
        string title = "判断题",
        IEnumerable<Guid>? questionIds = null,
        decimal pointsEach = 2m,
        params object[] rules
    ) =>
        new
        {
            title,
            kind = QuestionKind.TrueFalse,
            pointsEach,
            questionIds = questionIds ?? [],
            rules,
        };

    internal static object Rule(Guid? categoryId, int count, int? minDifficulty = null, int? maxDifficulty = null, string? tag = null) =>
        new
        {
            categoryId,
            count,
            minDifficulty,
            maxDifficulty,
            tag,
        };
}
