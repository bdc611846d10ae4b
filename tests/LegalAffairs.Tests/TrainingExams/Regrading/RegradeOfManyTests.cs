using System.Net;
using LegalAffairs.Identity;
using LegalAffairs.TrainingExams.Exams;
using LegalAffairs.TrainingExams.Regrading;
using LegalAffairs.TrainingExams.Results;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.TrainingExams.Regrading;

public sealed class RegradeOfManyTests : WrittenExamTest
{
    private const int Attempts = 450;

    [Fact]
    public async Task A_re_grade_that_was_broken_off_goes_on_and_changes_each_attempt_once()
    {
        var exam = await ManyAsync();
        var (leader, staff) = (await SignInAsync(RoleNames.BureauLeader), await SignInStaffAsync());
        var regrade = (await ProposeAsync(exam.Id)).ShouldSucceed().As<RegradeDto>();
        (await leader.PostAsync($"{RegradeUrl}/{regrade.Id}/approve")).ShouldSucceed();

        // One batch, and then the server is gone.
        (
            await Host.InUnitOfWorkAsync(s => s.GetRequiredService<RegradeExecution>().DoSomeAsync(regrade.Id, CancellationToken.None))
        ).ShouldBeTrue();
        var broken = await GetAsync();
        (broken.Status, broken.Processed).ShouldBe((RegradeStatus.Approved, 200));
        await Host.RunWorkerAsync<RegradeWorker>();

        (await GetAsync()).ShouldBe((RegradeStatus.Applied, Attempts, Attempts / 2));
        // Half had two points, the others four: now all have four.
        var result = (await staff.GetAsync($"{ResultUrl}/{exam.Id}")).ShouldSucceed().As<ExamResultDto>();
        (result.Mean, result.Present).ShouldBe((4m, Attempts));
        var preview = (await staff.GetAsync($"{RegradeUrl}/{regrade.Id}/preview")).ShouldSucceed().As<RegradePreviewDto>();
        (preview.Changed, preview.NowPassed, preview.NowFailed).ShouldBe((Attempts / 2, Attempts / 2, 0));

        async Task<(RegradeStatus Status, int Processed, int Changed)> GetAsync()
        {
            var now = (await staff.GetAsync($"{RegradeUrl}/{regrade.Id}")).ShouldSucceed().As<RegradeDto>();
            return (now.Status, now.Processed, now.Changed);
        }
    }

    [Fact]
    public async Task Of_two_who_propose_at_the_same_moment_one_is_refused()
    {
        var exam = await ManyAsync(2);

        var responses = await Task.WhenAll(ProposeAsync(exam.Id), ProposeAsync(exam.Id));

        responses.Count(r => r.Status == HttpStatusCode.OK).ShouldBe(1);
        responses.Single(r => r.Status != HttpStatusCode.OK).Status.ShouldBeOneOf(HttpStatusCode.Forbidden, HttpStatusCode.Conflict);
    }

    // All have the first question right, every second one the second question too.
    private async Task<ExamDto> ManyAsync(int count = Attempts)
    {
        var exam = await WrittenExamAsync([RoleNames.Officer], ("passMark", 3m));
        await SyntheticExam.AddAttemptsAsync(Host, exam.Id, count, number => ["true", number % 2 == 0 ? "false" : "true", ""]);
        await EndAsync();
        return exam;
    }

    private async Task<TestKit.ApiResponse> ProposeAsync(Guid examId) =>
        await (await SignInStaffAsync()).PostAsync(
            RegradeUrl,
            new
            {
                examId,
                ordinal = 2,
                kind = RegradeKind.FullPoints,
                reason = "题目有误",
            }
        );
}
