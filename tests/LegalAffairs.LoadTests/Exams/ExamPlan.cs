using LegalAffairs.LoadTests.Load;

namespace LegalAffairs.LoadTests.Exams;

/// <summary>What the staff's pages send to set up an exam of true-or-false questions.</summary>
internal static class ExamPlan
{
    public const int Questions = 50;
    private const int TrueOrFalse = 3;
    private const string Title = "压力测试卷";

    /// <returns>The paper's id.</returns>
    public static async Task<string> PublishPaperAsync(Browser staff)
    {
        var paper = await staff.PostAsync("/api/app/paper", new { title = Title, multipleChoiceRule = 1 });
        var id = paper.GetProperty("id").GetString()!;
        await staff.PutAsync(
            $"/api/app/paper/{id}",
            new
            {
                title = Title,
                multipleChoiceRule = 1,
                concurrencyStamp = paper.GetProperty("concurrencyStamp").GetString(),
                sections = new[]
                {
                    new
                    {
                        title = "判断题",
                        kind = TrueOrFalse,
                        pointsEach = 2,
                        rules = new[] { new { count = Questions } },
                    },
                },
            }
        );
        await staff.PostAsync($"/api/app/paper/{id}/publish", new { });
        return id;
    }

    public static Dictionary<string, object?> Of(string paperId, TimeSpan duration)
    {
        var tomorrow = TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(1);
        return new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["title"] = "压力测试",
            ["kind"] = 1,
            ["paperId"] = paperId,
            ["startTime"] = tomorrow,
            ["endTime"] = tomorrow + duration,
            ["durationMinutes"] = (int)duration.TotalMinutes,
            ["maxAttempts"] = 1,
            ["passMark"] = 60,
            ["disclosure"] = 1,
        };
    }
}
