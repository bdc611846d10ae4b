using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.TrainingExams.Attempts;
using LegalAffairs.TrainingExams.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.TrainingExams.Attempts;

/// <summary>Late is who came late, however long it takes until it is stored.</summary>
public sealed class AttemptQueueTests : ExamTest
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(20);

    private AttemptWriter Writer => Host.Services.GetRequiredService<AttemptWriter>();

    [Fact]
    public async Task An_answer_that_came_in_time_is_stored_though_the_deadline_passed_while_it_waited()
    {
        var (exam, officer) = (await ScheduledExamAsync(), await SignInOfficerAsync());
        GoTo(Begin);
        var session = await StartAsync(officer, exam.Id);
        GoTo(Begin.AddMinutes(30));

        var (saving, closing) = await WhileTheDatabaseIsBusyAsync(async () =>
        {
            var save = SaveAsync(officer, session, (1, 1, "true"));
            await WaitsAsync();
            Writer.OldestWaitingTime.ShouldBe(Begin.AddMinutes(30));
            Clock.Advance(TimeSpan.FromSeconds(20));
            return (save, CloseBesideAsync());
        });

        (await saving).ShouldSucceed();
        await closing;
        await Host.RunWorkerAsync<AttemptClosingWorker>();
        (await StatusAsync(session.AttemptId)).ShouldBe(AttemptStatus.TimedOut);
    }

    [Fact]
    public async Task A_start_that_came_in_time_is_one_though_the_window_closed_while_it_waited()
    {
        var (exam, officer) = (await ScheduledExamAsync(), await SignInOfficerAsync());
        GoTo(exam.EndTime.AddMilliseconds(-1));

        var (starting, _) = await WhileTheDatabaseIsBusyAsync(async () =>
        {
            var start = StartAsync(officer, exam.Id);
            await WaitsAsync();
            Clock.Advance(TimeSpan.FromSeconds(1));
            // In a pair, so that it is not waited for in here.
            return (start, true);
        });

        (await starting).RemainingMilliseconds.ShouldBe(0);
    }

    // Not in the unit of work that keeps the database busy.
    private Task CloseBesideAsync()
    {
        using (ExecutionContext.SuppressFlow())
        {
            return Task.Run(() => Host.RunWorkerAsync<AttemptClosingWorker>());
        }
    }

    private async Task WaitsAsync()
    {
        while (Writer.OldestWaitingTime is null)
        {
            await Task.Delay(LookEvery);
        }
    }

    // Somebody else holds every attempt and exam.
    private Task<T> WhileTheDatabaseIsBusyAsync<T>(Func<Task<T>> act) =>
        Host.InUnitOfWorkAsync(async s =>
        {
            var context = await s.GetRequiredService<IDbContextProvider<TrainingExamsDbContext>>().GetDbContextAsync();
            await context.Exams.ExecuteUpdateAsync(c => c.SetProperty(e => e.CandidateCount, e => e.CandidateCount));
            await context.Attempts.ExecuteUpdateAsync(c => c.SetProperty(a => a.Number, a => a.Number));
            return await act();
        });

    private Task<AttemptStatus> StatusAsync(Guid attemptId) =>
        Host.InUnitOfWorkAsync(async s =>
        {
            var context = await s.GetRequiredService<IDbContextProvider<TrainingExamsDbContext>>().GetDbContextAsync();
            return await context.Attempts.Where(a => a.Id == attemptId).Select(a => a.Status).SingleAsync();
        });
}
