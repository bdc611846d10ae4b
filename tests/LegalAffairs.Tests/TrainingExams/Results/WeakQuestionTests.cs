using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Platform.Notifications;
using LegalAffairs.Tests.TestKit;
using LegalAffairs.TrainingExams.Results;

namespace LegalAffairs.Tests.TrainingExams.Results;

public sealed class WeakQuestionTests : ExamTest
{
    [Theory]
    [InlineData(QuestionAnalysisLimits.MinAttemptsToTell, 1)]
    [InlineData(QuestionAnalysisLimits.MinAttemptsToTell - 1, 0)]
    public async Task Authors_are_told_once_which_questions_turned_out_weak_and_not_by_a_few_attempts(int attempts, int told)
    {
        var exam = await ScheduledExamAsync();
        // All have the first right and the third wrong; the second tells the good from the weak.
        await SyntheticExam.AddAttemptsAsync(Host, exam.Id, attempts, n => ["true", n % 2 == 0 ? "false" : "true", "false"]);
        GoTo(Begin.AddHours(3));
        await CloseAsync();

        await Host.RunWorkerAsync<QuestionAnalysisWorker>();
        await Host.RunWorkerAsync<QuestionAnalysisWorker>();

        var own = await NoticesAsync(await SignInTrainerAsync());
        own.Count.ShouldBe(told);
        own.ForEach(n => n.Text.ShouldStartWith("其中2道题"));
        (await NoticesAsync(await SignInStaffAsync())).ShouldBeEmpty("Who reviewed them did not write them.");
    }

    private static async Task<List<NotificationDto>> NoticesAsync(ApiClient client)
    {
        var all = (await client.GetAsync("/api/app/notification?maxResultCount=100")).ShouldSucceed().As<PagedResultDto<NotificationDto>>();
        return [.. all.Items.Where(n => n.Title.StartsWith("您命制的题目需要关注：服务型行政执法测试", StringComparison.Ordinal))];
    }
}
