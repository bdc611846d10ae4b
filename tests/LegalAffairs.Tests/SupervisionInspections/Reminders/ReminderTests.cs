using System.Text.Json;
using LegalAffairs.Identity;
using LegalAffairs.Platform.Notifications;
using LegalAffairs.SupervisionInspections.Grading;
using LegalAffairs.SupervisionInspections.Reminders;
using LegalAffairs.SupervisionInspections.Reviews;
using LegalAffairs.Tests.TestKit;

namespace LegalAffairs.Tests.SupervisionInspections.Reminders;

public sealed class ReminderTests : ReportingTest
{
    [Theory]
    [InlineData("2026-03-23", null)]
    [InlineData("2026-03-24", "逾期未报送0项，明天到期0项，7天后到期1项，退回待补正0项：1 公示执法信息（1）（2026-03-31）")]
    [InlineData("2026-03-25", null)]
    [InlineData("2026-03-30", "逾期未报送0项，明天到期1项，7天后到期0项，退回待补正0项：1 公示执法信息（1）（2026-03-31）")]
    [InlineData("2026-03-31", null)]
    [InlineData("2026-04-01", "逾期未报送1项，明天到期0项，7天后到期0项，退回待补正0项：1 公示执法信息（1）（2026-03-31）")]
    [InlineData("2026-04-02", "逾期未报送1项，明天到期0项，7天后到期0项，退回待补正0项：1 公示执法信息（1）（2026-03-31）")]
    public async Task A_week_and_a_day_before_and_daily_when_overdue(string day, string? text)
    {
        await PublishOneAsync();

        await RunOnAsync(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));

        var digests = await DigestsAsync(RoleNames.UnitLiaison);
        digests.Select(d => d.Text).ShouldBe(text is null ? [] : [text]);
        digests.ShouldAllBe(d => d.Title == "报送提醒：有1项材料需要处理" && d.Url == "/supervision/reporting");
    }

    [Fact]
    public async Task All_of_a_day_is_one_message_and_a_second_run_does_not_nag()
    {
        await PublishAsync(
            Indicator(1),
            Indicator(2, ("deadlines", new[] { "2026-03-25" })),
            Indicator(3, ("deadlines", new[] { "2026-03-20" }))
        );

        await RunOnAsync(new DateOnly(2026, 3, 24));
        await RunOnAsync(new DateOnly(2026, 3, 24));

        var digest = (await DigestsAsync(RoleNames.UnitLiaison)).ShouldHaveSingleItem();
        digest.Title.ShouldBe("报送提醒：有3项材料需要处理");
        digest.Text.ShouldStartWith("逾期未报送1项，明天到期1项，7天后到期1项，退回待补正0项：3 ");
        (await DigestsAsync(County)).ShouldBeEmpty();
        (await DigestsAsync(RoleNames.BureauStaff)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_returned_is_reminded_of_until_it_is_handed_in_again()
    {
        var indicatorId = await PublishOneAsync();
        var liaison = await SignInAsync(RoleNames.UnitLiaison);
        var submitted = await SubmitNewAsync(liaison, indicatorId, "第一稿");
        await RunOnAsync(new DateOnly(2026, 3, 3));
        (await DigestsAsync(RoleNames.UnitLiaison)).ShouldBeEmpty();
        var staff = await SignInAsync(RoleNames.BureauStaff);
        (await ReturnAsync(staff, (await ReviewAsync(staff, indicatorId, submitted.Task.OrganizationUnitId)).Rounds[0])).ShouldSucceed();

        await RunOnAsync(new DateOnly(2026, 3, 4));
        await RunOnAsync(new DateOnly(2026, 3, 5));
        (await DigestsAsync(RoleNames.UnitLiaison)).Count.ShouldBe(2);

        await SubmitNewAsync(await SignInAsync(RoleNames.UnitLiaison), indicatorId, "第二稿");
        await RunOnAsync(new DateOnly(2026, 3, 6));
        (await DigestsAsync(RoleNames.UnitLiaison)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Nobody_is_reminded_of_what_is_graded_closed_or_a_bonus()
    {
        var graded = await PublishOneAsync();
        var unitId = (await DetailAsync(await SignInAsync(RoleNames.UnitLiaison), graded)).Task.OrganizationUnitId;
        await PublishAsync(Indicator(2, ("rule", new { kind = GradingRuleKind.Points, direction = PointsDirection.Bonus })));
        var closed = await PublishOneAsync();
        await ClosePlanOfAsync(closed);
        var staff = await SignInOnAsync(4, 1, RoleNames.BureauStaff);
        (await GradeAsync(staff, Met(await ReviewAsync(staff, graded, unitId), Criteria))).ShouldSucceed();

        await RunOnAsync(new DateOnly(2026, 4, 2));

        (await DigestsAsync(RoleNames.UnitLiaison)).ShouldBeEmpty();
        (await DigestsAsync(OtherDepartment)).ShouldHaveSingleItem().Title.ShouldBe("报送提醒：有1项材料需要处理");
    }

    [Fact]
    public async Task Units_hear_of_a_plan_an_amendment_a_return_a_grade_and_an_override()
    {
        var plan = await PublishAsync(Indicator());
        var indicator = plan.Indicators.Single();
        await Host.DispatchEventsAsync();
        (await MessagesAsync(RoleNames.UnitLiaison)).Single().Title.ShouldBe("任务表已发布：云州市2026年任务表");
        (await MessagesAsync(County)).ShouldBeEmpty();

        var staff = await SignInAsync(RoleNames.BureauStaff);
        var amended = new { reason = "期限顺延", indicator = Indicator(1, ("deadlines", new[] { "2026-04-30" })) };
        (await staff.PostAsync($"{PlanUrl}/{plan.Id}/amend-indicator/{indicator.Id}", amended)).ShouldSucceed();
        var submitted = await SubmitNewAsync(await SignInAsync(RoleNames.UnitLiaison), indicator.Id);
        var unitId = submitted.Task.OrganizationUnitId;
        (await ReturnAsync(staff, (await ReviewAsync(staff, indicator.Id, unitId)).Rounds[0], "缺页")).ShouldSucceed();
        await SubmitNewAsync(await SignInAsync(RoleNames.UnitLiaison), indicator.Id, "补页");
        var input = Met(await ReviewAsync(staff, indicator.Id, unitId), Criteria);
        input.AcceptSubmitted = true;
        var graded = (await GradeAsync(staff, input)).ShouldSucceed().As<AssessmentDto>();
        var leader = await SignInAsync(RoleNames.BureauLeader);
        var decision = new
        {
            indicatorId = indicator.Id,
            organizationUnitId = unitId,
            grade = Grade.Good,
            reason = "另有情况",
            graded.ConcurrencyStamp,
        };
        (await leader.PostAsync($"{ReviewUrl}/override", decision)).ShouldSucceed();
        await Host.DispatchEventsAsync();
        await Host.DispatchEventsAsync();

        var messages = await MessagesAsync(RoleNames.UnitLiaison);
        messages
            .Select(m => m.Title.Split('：')[0])
            .ShouldBe(["局领导改定了等次", "已评定等次", "材料被退回", "指标已修订", "任务表已发布"], ignoreOrder: true);
        var returned = messages.Single(m => m.Title.StartsWith("材料被退回", StringComparison.Ordinal));
        returned.Text.ShouldEndWith("退回理由：缺页");
        returned.Url.ShouldBe($"/supervision/reporting/{indicator.Id}/1");
        messages.Single(m => m.Title.StartsWith("指标已修订", StringComparison.Ordinal)).Text.ShouldEndWith("修订理由：期限顺延");
        (await MessagesAsync(OtherDepartment)).Count.ShouldBe(2);
        (await MessagesAsync(RoleNames.BureauStaff)).ShouldBeEmpty();
    }

    private async Task RunOnAsync(DateOnly day)
    {
        Clock.SetDay(day.Year, day.Month, day.Day);
        await Host.RunWorkerAsync<ReportingReminderWorker>();
    }

    private async Task<List<NotificationDto>> DigestsAsync(string userName) =>
        [.. (await MessagesAsync(userName)).Where(m => m.Title.StartsWith("报送提醒", StringComparison.Ordinal))];

    private async Task<List<NotificationDto>> MessagesAsync(string userName)
    {
        var client = await SignInAsync(userName);
        var json = (await client.GetAsync("/api/app/notification?maxResultCount=100")).ShouldSucceed().Json;
        return json.GetProperty("items").Deserialize<List<NotificationDto>>(JsonSerializerOptions.Web)!;
    }
}
