using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.TrainingExams.Attempts;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Exams;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.TrainingExams.Attempts;

public sealed class AttemptTimeOutTests : ExamTest
{
    [Fact]
    public async Task Whose_time_is_over_has_handed_in_at_the_deadline_once_and_who_has_not_begun_is_absent()
    {
        var exam = await ScheduledExamAsync();
        GoTo(Begin);
        await StartAsync(await SignInOfficerAsync(), exam.Id);
        var deadline = Begin.AddMinutes(30);

        // What came in the last moment is still on its way for some seconds.
        GoTo(deadline.AddSeconds(5));
        await Host.RunWorkerAsync<AttemptClosingWorker>();
        (await ReadAsync(exam.Id)).ShouldContain(a => a.Status == AttemptStatus.InProgress);
        GoTo(deadline.AddSeconds(6));
        await Host.RunWorkerAsync<AttemptClosingWorker>();
        await Host.RunWorkerAsync<AttemptClosingWorker>();

        var attempts = await ReadAsync(exam.Id);
        attempts
            .Select(a => (a.Status, a.SubmittedTime))
            .ShouldBe([(AttemptStatus.TimedOut, deadline), (AttemptStatus.Prepared, null)], ignoreOrder: true);
        (await TimeOutsAsync(attempts.Single(a => a.StartedTime is not null).Id)).ShouldHaveSingleItem().ShouldBe(deadline);
    }

    private Task<List<DateTime>> TimeOutsAsync(Guid attemptId) =>
        Host.InUnitOfWorkAsync(async s =>
        {
            var context = await s.GetRequiredService<IDbContextProvider<TrainingExamsDbContext>>().GetDbContextAsync();
            return await context
                .Set<AttemptEvent>()
                .Where(e => e.AttemptId == attemptId && e.Kind == AttemptEventKind.TimedOut)
                .Select(e => e.Time)
                .ToListAsync();
        });

    private Task<List<Attempt>> ReadAsync(Guid examId) =>
        Host.InUnitOfWorkAsync(async s =>
        {
            var context = await s.GetRequiredService<IDbContextProvider<TrainingExamsDbContext>>().GetDbContextAsync();
            return await context.Attempts.AsNoTracking().Where(a => a.ExamId == examId).ToListAsync();
        });
}
