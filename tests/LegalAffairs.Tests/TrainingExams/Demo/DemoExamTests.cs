using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Identity;
using LegalAffairs.Tests.TestKit;
using LegalAffairs.TrainingExams.Attempts;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Exams;
using LegalAffairs.TrainingExams.Marking;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.TrainingExams.Demo;

public sealed class DemoExamTests : ExamTest
{
    private static async Task<ExamListDto> ExamAsync(ApiClient staff, ExamStatus status, bool isOpen = false) =>
        (await staff.GetAsync($"{ExamUrl}?status={(int)status}&sorting=startTime"))
            .ShouldSucceed()
            .As<PagedResultDto<ExamListDto>>()
            .Items.First(e => e.StartTime < TestClock.Start.UtcDateTime == (isOpen || status == ExamStatus.Released));

    [Fact]
    public async Task The_officer_may_start_the_open_exam_at_once_and_sees_the_result_of_the_finished_one()
    {
        var (staff, officer) = (await SignInStaffAsync(), await SignInOfficerAsync());
        var open = await ExamAsync(staff, ExamStatus.Scheduled, isOpen: true);

        (await StartAsync(officer, open.Id)).RemainingMilliseconds.ShouldBe((long)TimeSpan.FromMinutes(60).TotalMilliseconds);

        var finished = await MineAsync(officer, (await ExamAsync(staff, ExamStatus.Released)).Id);
        (finished.IsReleased, finished.IsPassed, finished.TotalPoints).ShouldBe((true, true, 100m));
        var coming = await MineAsync(officer, (await ExamAsync(staff, ExamStatus.Scheduled)).Id);
        (coming.StartTime > finished.Now, coming.AttemptStatus).ShouldBe((true, AttemptStatus.Prepared));
    }

    [Fact]
    public async Task The_finished_exam_has_absentees_a_device_changed_and_scores_that_the_marks_add_up_to()
    {
        var exam = await ExamAsync(await SignInStaffAsync(), ExamStatus.Released);

        var attempts = await QueryAsync(c => c.Attempts.AsNoTracking().Where(a => a.ExamId == exam.Id).ToListAsync());
        var sums = await QueryAsync(c =>
            c.Set<AttemptMark>()
                .Where(m => c.Attempts.Any(a => a.Id == m.AttemptId && a.ExamId == exam.Id))
                .Select(m => new { m.AttemptId, m.Points })
                .ToListAsync()
        );

        attempts.Count(a => a.Status == AttemptStatus.Prepared).ShouldBe(12);
        attempts.ShouldContain(a => a.SessionNumber == 2);
        attempts.ShouldContain(a => a.FocusLosses > 0);
        foreach (var attempt in attempts.Where(a => a.Status != AttemptStatus.Prepared))
        {
            attempt.Score.ShouldBe(sums.Where(s => s.AttemptId == attempt.Id).Sum(s => s.Points));
            attempt.SubmittedTime.ShouldNotBeNull().ShouldBeLessThanOrEqualTo(attempt.DeadlineTime!.Value);
        }
    }

    [Fact]
    public async Task Three_hundred_sat_the_exam_weak_and_strong_and_setting_it_up_takes_no_time_worth_mentioning()
    {
        await using var site = TestSite.Empty("300");
        await using var host = new TestHost(site);
        using (host.CreateClient())
        {
            var attempts = await host.InUnitOfWorkAsync(async s =>
            {
                var context = await s.GetRequiredService<Abp.EntityFrameworkCore.Uow.IDbContextProvider<TrainingExamsDbContext>>()
                    .GetDbContextAsync();
                var released = await context.Exams.SingleAsync(e => e.Status == ExamStatus.Released);
                return await context.Attempts.AsNoTracking().Where(a => a.ExamId == released.Id).ToListAsync();
            });

            var sat = attempts.Where(a => a.Status != AttemptStatus.Prepared).ToList();
            sat.Count.ShouldBe(300);
            sat.Count(a => a.Status == AttemptStatus.TimedOut).ShouldBeInRange(3, 12);
            sat.Select(a => a.OrganizationUnitId).Distinct().Count().ShouldBe(60);
            var passed = sat.Count(a => a.Score >= 60);
            passed.ShouldBeInRange(180, 285, $"mean {sat.Average(a => a.Score)}");
            sat.Count(a => a.Score >= 90).ShouldBeGreaterThan(3);
            sat.Count(a => a.Score < 50).ShouldBeGreaterThan(3);
        }
    }

    [Fact]
    public async Task Nobody_signs_in_as_an_officer_who_is_there_for_the_numbers()
    {
        var browser = await Host.OpenBrowserAsync();
        var body = new
        {
            userNameOrEmailAddress = DemoAccounts.Enforcers[0],
            password = TestHost.Password,
            rememberMe = false,
        };

        (await browser.PostAsync("/api/account/login", body)).Json.GetProperty("result").GetInt32().ShouldNotBe(1);
    }

    private Task<T> QueryAsync<T>(Func<TrainingExamsDbContext, Task<T>> query) =>
        Host.InUnitOfWorkAsync(async s =>
            await query(
                await s.GetRequiredService<Abp.EntityFrameworkCore.Uow.IDbContextProvider<TrainingExamsDbContext>>().GetDbContextAsync()
            )
        );
}
