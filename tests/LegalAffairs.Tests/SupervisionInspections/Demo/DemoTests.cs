using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Identity;
using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.SupervisionInspections.Demo;
using LegalAffairs.SupervisionInspections.Grading;
using LegalAffairs.SupervisionInspections.Reviews;
using LegalAffairs.SupervisionInspections.Scoreboards;
using LegalAffairs.SupervisionInspections.Submissions;
using LegalAffairs.SupervisionInspections.TaskPlans;
using LegalAffairs.Tests.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.SupervisionInspections.Demo;

public sealed class DemoTests : ApiTest
{
    private const string PlanUrl = "/api/app/task-plan";

    [Fact]
    public async Task The_city_has_this_years_table_published_and_last_years_closed()
    {
        var staff = await SignInAsync(RoleNames.BureauStaff);

        var plans = (await staff.GetAsync(PlanUrl)).ShouldSucceed().Json.GetProperty("items");

        plans
            .EnumerateArray()
            .Select(p => (p.GetProperty("year").GetInt32(), (TaskPlanStatus)p.GetProperty("status").GetInt32()))
            .ShouldBe([(2026, TaskPlanStatus.Published), (2025, TaskPlanStatus.Closed)]);
    }

    [Fact]
    public async Task Every_kind_of_rule_is_in_the_table_and_every_grade_on_the_scoreboard()
    {
        var staff = await SignInAsync(RoleNames.BureauStaff);

        var (plan, board) = await ReadAsync(staff);

        plan.Indicators.Select(i => i.Rule!.Kind).Distinct().ShouldBe(Enum.GetValues<GradingRuleKind>(), ignoreOrder: true);
        plan.Indicators.Select(i => i.Applicability).Distinct().ShouldBe(Enum.GetValues<IndicatorApplicability>(), ignoreOrder: true);
        var cells = board.Rows.SelectMany(r => r.Cells).Where(c => c.Applies).ToList();
        cells.Select(c => c.Grade).OfType<Grade>().Distinct().ShouldBe(Enum.GetValues<Grade>(), ignoreOrder: true);
        cells.Select(c => c.Stage).OfType<ReviewStage>().Distinct().ShouldBe(Enum.GetValues<ReviewStage>(), ignoreOrder: true);
        cells.ShouldContain(c => c.IsOverridden);
        cells.ShouldContain(c => c.IsLate);
        cells.ShouldContain(c => c.IsOverdue && c.Grade == null);
        board.Rows.Count.ShouldBe(14);
        board.Rows.ShouldContain(r => r.Points > 0);
        board.Rows.ShouldContain(r => r.Points < 0);
    }

    [Fact]
    public async Task There_is_something_to_do_for_staff_and_for_each_liaison()
    {
        var staff = await SignInAsync(RoleNames.BureauStaff);
        var liaison = await SignInAsync(DemoAccounts.CountyLiaisons[0]);

        var overview = (await staff.GetAsync("/api/app/scoreboard/overview")).ShouldSucceed().Json.GetProperty("items");
        var tasks = (await liaison.GetAsync("/api/app/reporting/tasks?onlyOpen=true")).ShouldSucceed().Json.GetProperty("items");

        var plan = overview.EnumerateArray().ShouldHaveSingleItem();
        foreach (var number in new[] { "toReview", "toGrade", "overdue", "returned" })
        {
            plan.GetProperty(number).GetInt32().ShouldBeGreaterThan(0, number);
        }

        tasks.GetArrayLength().ShouldBeGreaterThan(2);
    }

    [Fact]
    public async Task Evidence_can_be_opened_and_one_file_was_used_twice()
    {
        var files = await Host.InUnitOfWorkAsync(async services =>
            await (await services.GetRequiredService<IRepository<Submission, Guid>>().GetQueryableAsync())
                .SelectMany(
                    s => s.Versions.SelectMany(v => v.Files),
                    (s, f) =>
                        new
                        {
                            s.Id,
                            s.OrganizationUnitId,
                            f.FileId,
                            f.Sha256,
                            f.Name,
                        }
                )
                .ToListAsync()
        );
        var staff = await SignInAsync(RoleNames.BureauStaff);

        foreach (var file in new[] { files.First(f => f.Name.EndsWith(".pdf")), files.First(f => f.Name.EndsWith(".png")) })
        {
            var response = (await staff.GetAsync($"/api/app/review/{file.Id}/file/{file.FileId}")).ShouldSucceed();
            response.ContentType.ShouldBe(file.Name.EndsWith(".pdf") ? "application/pdf" : "image/png");
        }

        files.GroupBy(f => f.Sha256).ShouldContain(g => g.Select(f => f.OrganizationUnitId).Distinct().Count() > 1);
    }

    [Fact]
    public async Task Nothing_is_told_to_have_happened_in_the_future()
    {
        var times = await Host.InUnitOfWorkAsync(async services =>
        {
            var submissions = await (await services.GetRequiredService<IRepository<Submission, Guid>>().GetQueryableAsync())
                .SelectMany(s => s.Versions)
                .Select(v => new
                {
                    v.SubmittedTime,
                    v.ReturnedTime,
                    v.AcceptedTime,
                })
                .ToListAsync();
            var events = await (await services.GetRequiredService<IRepository<Assessment, Guid>>().GetQueryableAsync())
                .SelectMany(a => a.Events)
                .Select(e => e.Time)
                .ToListAsync();
            return submissions
                .SelectMany(v => new[] { v.SubmittedTime, v.ReturnedTime, v.AcceptedTime })
                .OfType<DateTime>()
                .Concat(events)
                .ToList();
        });

        times.Count.ShouldBeGreaterThan(100);
        times.ShouldAllBe(t => t < TestClock.Start.UtcDateTime);
    }

    [Theory]
    [InlineData("2026-01-01")]
    [InlineData("2026-01-20")]
    [InlineData("2026-03-02")]
    [InlineData("2026-07-01")]
    [InlineData("2027-12-31")]
    public void Whenever_it_is_set_up_some_deadlines_are_over_some_near_and_some_far(string day)
    {
        var today = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        var calendar = new DemoCalendar(today.ToDateTime(new TimeOnly(4, 0), DateTimeKind.Utc));
        int[] daysFromWriting = [-51, -36, -20, -12, -8, 3, 7, 20, 51, 92, 153, 168];

        var deadlines = daysFromWriting.Select(d => calendar.Move(DemoCalendar.WrittenOn.AddDays(d)).DayNumber - today.DayNumber).ToList();

        deadlines.Count(d => d < 0).ShouldBe(5);
        deadlines.Count(d => d is >= 0 and <= 7).ShouldBe(2);
        deadlines.Count(d => d > 7).ShouldBe(5);
        deadlines.ShouldBeInOrder(SortDirection.Ascending);
    }

    private static async Task<(TaskPlanDto Plan, ScoreboardDto Board)> ReadAsync(ApiClient staff)
    {
        var plans = (await staff.GetAsync($"{PlanUrl}?year=2026")).ShouldSucceed().Json.GetProperty("items");
        var id = plans[0].GetProperty("id").GetGuid();
        return (
            (await staff.GetAsync($"{PlanUrl}/{id}")).ShouldSucceed().As<TaskPlanDto>(),
            (await staff.GetAsync($"/api/app/scoreboard/{id}")).ShouldSucceed().As<ScoreboardDto>()
        );
    }
}
