using System.Net;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Identity;
using LegalAffairs.Tests.TestKit;
using LegalAffairs.TrainingExams.Attempts;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Exams;
using LegalAffairs.TrainingExams.Marking;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.TrainingExams.Exams;

/// <summary>One transaction is held open while another one comes along.</summary>
public sealed class ExamRaceTests : WrittenExamTest
{
    private static readonly TimeSpan WhileItWaits = TimeSpan.FromMilliseconds(500);

    [Fact]
    public async Task A_start_in_the_last_second_keeps_the_exam_open()
    {
        var exam = await WrittenExamAsync([RoleNames.Officer]);
        GoTo(exam.EndTime.AddSeconds(1));

        await MeetAsync(
            async context =>
            {
                await ExamDoor.HoldAsync(context, [exam.Id]);
                await SetStatusAsync(context, exam.Id, AttemptStatus.InProgress);
            },
            Host.RunWorkerAsync<ExamClosingWorker>
        );

        (await StatusAsync(exam.Id)).ShouldBe(ExamStatus.Scheduled);
    }

    [Fact]
    public async Task Nobody_is_added_to_a_list_while_the_exam_is_scheduled()
    {
        var (staff, exam) = (await SignInStaffAsync(), await DraftExamAsync());
        var userIds = new[] { await IdOfAsync(RoleNames.Officer) };
        ApiResponse? added = null;

        await MeetAsync(
            async context =>
            {
                await ExamDoor.HoldAsync(context, [exam.Id]);
                await context.Exams.Where(e => e.Id == exam.Id).ExecuteUpdateAsync(s => s.SetProperty(e => e.Status, ExamStatus.Scheduled));
            },
            async () => added = await staff.PostAsync($"{ExamUrl}/{exam.Id}/candidates", new { userIds })
        );

        added!.ShouldBeRefused(HttpStatusCode.Forbidden, "TrainingExams:ExamNotDraft");
    }

    [Theory]
    [InlineData(AttemptStatus.InProgress)]
    [InlineData(AttemptStatus.TimedOut)]
    public async Task Nothing_is_released_while_somebody_writes_or_waits_for_the_machine(AttemptStatus status)
    {
        var exam = await WrittenExamAsync([RoleNames.Officer]);
        await EndAsync();
        await Host.InUnitOfWorkAsync(async s =>
        {
            await SetStatusAsync(await ContextAsync(s), exam.Id, status);
            return 0;
        });

        (await ReleaseAsync(exam.Id)).ShouldBeRefused(HttpStatusCode.Forbidden, "TrainingExams:ExamNotClosed");
    }

    [Fact]
    public async Task Of_two_attempts_that_are_settled_at_the_same_moment_the_better_one_counts_alone()
    {
        var exam = await WrittenExamAsync([RoleNames.Officer], ("maxAttempts", 2), ("doubleMarking", false));
        GoTo(Begin);
        await WriteAsync(RoleNames.Officer, exam.Id, null, null, "第一次");
        await WriteAsync(RoleNames.Officer, exam.Id, null, null, "第二次");
        await EndAsync();
        var markers = new[] { await SignInTrainerAsync(), await SignInMarkerAsync(RoleNames.HotlineOperator) };
        var claimed = new List<AnswerToMarkDto>();
        foreach (var marker in markers)
        {
            var answer = await marker.PostAsync($"{MarkingUrl}/claim-next/{exam.Id}", new { ordinal = ShortAnswer });
            claimed.Add(answer.ShouldSucceed().As<AnswerToMarkDto>());
        }

        var marked = await Task.WhenAll(
            markers[0].PostAsync($"{MarkingUrl}/{claimed[0].Id}/mark", new { points = 4 }),
            markers[1].PostAsync($"{MarkingUrl}/{claimed[1].Id}/mark", new { points = 7 })
        );

        marked.ShouldAllBe(m => m.Status == HttpStatusCode.OK);
        var scores = await Host.InUnitOfWorkAsync(async s =>
            await (await ContextAsync(s)).Attempts.Where(a => a.ExamId == exam.Id).Select(a => new { a.Score, a.Counts }).ToListAsync()
        );
        scores.Select(a => (a.Score, a.Counts)).ShouldBe([(4m, false), (7m, true)], ignoreOrder: true);
    }

    private async Task MeetAsync(Func<TrainingExamsDbContext, Task> first, Func<Task> second)
    {
        var (isIn, mayGo) = (new TaskCompletionSource(), new TaskCompletionSource());
        var holding = Host.InUnitOfWorkAsync(async s =>
        {
            await first(await ContextAsync(s));
            isIn.SetResult();
            await mayGo.Task;
            return 0;
        });
        await Task.WhenAny(isIn.Task, holding);
        var coming = second();
        await Task.Delay(WhileItWaits);
        mayGo.SetResult();
        await holding;
        await coming;
    }

    private static Task<int> SetStatusAsync(TrainingExamsDbContext context, Guid examId, AttemptStatus status) =>
        context
            .Attempts.Where(a => a.ExamId == examId)
            .ExecuteUpdateAsync(s => s.SetProperty(a => a.Status, status).SetProperty(a => a.DeadlineTime, Begin.AddDays(1)));

    private async Task<ExamStatus> StatusAsync(Guid examId) =>
        await Host.InUnitOfWorkAsync(async s => (await (await ContextAsync(s)).Exams.SingleAsync(e => e.Id == examId)).Status);

    private static Task<TrainingExamsDbContext> ContextAsync(IServiceProvider services) =>
        services.GetRequiredService<IDbContextProvider<TrainingExamsDbContext>>().GetDbContextAsync();
}
