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
    public async Task One_attempt_is_closed_by_the_same_rule_as_the_job_closes_many()
    {
        var exam = await ScheduledExamAsync();
        GoTo(Begin);
        await StartAsync(await SignInOfficerAsync(), exam.Id);
        var (single, before) = (await ReadAsync(exam.Id), Begin.AddMinutes(30));
        var (started, prepared) = (single.Single(a => a.StartedTime is not null), single.Single(a => a.StartedTime is null));

        started.TimeOut(before).ShouldBeFalse("The last moment is still in time.");
        prepared.TimeOut(before.AddDays(1)).ShouldBeFalse("Who has not begun is absent.");
        started.TimeOut(before.AddSeconds(10)).ShouldBeTrue();
        started.TimeOut(before.AddSeconds(20)).ShouldBeFalse();
        GoTo(before.AddSeconds(10));
        await Host.RunWorkerAsync<AttemptClosingWorker>();

        foreach (var closed in await ReadAsync(exam.Id))
        {
            var same = single.Single(a => a.Id == closed.Id);
            (closed.Status, closed.SubmittedTime).ShouldBe((same.Status, same.SubmittedTime));
        }
    }

    private Task<List<Attempt>> ReadAsync(Guid examId) =>
        Host.InUnitOfWorkAsync(async s =>
        {
            var context = await s.GetRequiredService<IDbContextProvider<TrainingExamsDbContext>>().GetDbContextAsync();
            return await context.Attempts.AsNoTracking().Where(a => a.ExamId == examId).ToListAsync();
        });
}
