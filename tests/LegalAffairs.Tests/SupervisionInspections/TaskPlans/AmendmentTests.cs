using System.Net;
using LegalAffairs.Identity;
using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.SupervisionInspections.TaskPlans;
using LegalAffairs.Tests.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.SupervisionInspections.TaskPlans;

public sealed class AmendmentTests : TaskPlanTest
{
    private const string Reason = "上级文件推迟了时间";

    [Fact]
    public async Task An_amendment_keeps_the_old_text_the_reason_and_the_name()
    {
        var staff = await SignInStaffAsync();
        var plan = await PublishAsync(Indicator());
        var changed = Indicator(
            1,
            ("deadlines", new[] { "2026-04-30" }),
            ("workRequirements", "在门户网站和大厅公示"),
            ("lateLowers", false)
        );

        var indicator = (await AmendAsync(staff, plan, changed)).ShouldSucceed().As<IndicatorDto>();

        indicator.AmendmentCount.ShouldBe(1);
        var read = await GetPlanAsync(staff, plan.Id);
        read.Indicators.Single().Deadlines.ShouldBe([new DateOnly(2026, 4, 30)]);
        var amendment = read.Amendments.ShouldHaveSingleItem();
        (amendment.Reason, amendment.By, amendment.Time).ShouldBe((Reason, "王晓明", new DateTime(2026, 3, 2, 1, 0, 0, DateTimeKind.Utc)));
        amendment.Changes.ShouldBe([
            new AmendedFieldDto("DisplayName:Deadlines", "2026-03-31", "2026-04-30"),
            new AmendedFieldDto("DisplayName:WorkRequirements", "在门户网站公示", "在门户网站和大厅公示"),
            new AmendedFieldDto("DisplayName:LateLowers", "是", "否"),
        ]);
    }

    [Fact]
    public async Task Every_amendment_stays_newest_first_and_units_are_named()
    {
        var staff = await SignInStaffAsync();
        var unit = await UnitAsync("青岚区");
        var plan = await PublishAsync(Indicator());
        (await AmendAsync(staff, plan, Indicator(1, ("name", "第一次")))).ShouldSucceed();
        Clock.Advance(TimeSpan.FromMinutes(1));
        (await AmendAsync(staff, plan, Picking(unit.Id, ("name", "第一次")))).ShouldSucceed();

        var amendments = (await GetPlanAsync(staff, plan.Id)).Amendments;

        amendments.Count.ShouldBe(2);
        amendments[0]
            .Changes.Select(c => (c.Field, c.Before, c.After))
            .ShouldBe([("DisplayName:Applicability", "市直部门", "指定单位"), ("DisplayName:PickedUnitIds", null, "青岚区")]);
        amendments[1].Changes.Single().Field.ShouldBe("DisplayName:IndicatorName");
    }

    [Fact]
    public async Task A_unit_that_has_reported_cannot_be_left_out()
    {
        var staff = await SignInStaffAsync();
        var plan = await PublishAsync(Indicator());
        await SubmitNewAsync(await SignInAsync(SameDepartment), plan.Indicators[0].Id);

        var other = (await UnitAsync("青岚区")).Id;
        (await AmendAsync(staff, plan, Picking(other)))
            .ShouldBeRefused(HttpStatusCode.Forbidden, "SupervisionInspections:ApplicabilityHasReports")
            .ErrorMessage.ShouldContain("云州市城市管理局");

        (await AmendAsync(staff, plan, Picking((await UnitAsync("云州市城市管理局")).Id))).ShouldSucceed();
    }

    [Fact]
    public async Task Only_a_published_table_is_amended_and_only_when_something_changes()
    {
        var staff = await SignInStaffAsync();
        var draft = await DraftPlanAsync(2026, Indicator());
        var plan = await PublishAsync(Indicator(), Indicator(2));

        (await AmendAsync(staff, draft, Indicator(1, ("name", "新名称")))).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "SupervisionInspections:PlanNotPublished"
        );
        (await AmendAsync(staff, plan, Indicator())).ShouldBeRefused(HttpStatusCode.Forbidden, "SupervisionInspections:IndicatorUnchanged");
        (await AmendAsync(staff, plan, Indicator(2))).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "SupervisionInspections:IndicatorNumberTaken"
        );
        (await AmendAsync(staff, plan, Indicator(1, ("name", "新")), reason: " "))
            .ShouldBeRefused(HttpStatusCode.BadRequest)
            .FieldErrors["reason"]
            .ShouldHaveSingleItem()
            .ShouldContain("理由");
        (await AmendAsync(staff, plan, Indicator(1, ("name", new string('长', 5000)))))
            .ShouldBeRefused(HttpStatusCode.BadRequest)
            .FieldErrors["indicator.name"]
            .ShouldHaveSingleItem();

        (await staff.PostAsync($"{PlanUrl}/{plan.Id}/close")).ShouldSucceed();
        (await AmendAsync(staff, plan, Indicator(1, ("name", "晚了")))).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "SupervisionInspections:PlanNotPublished"
        );
    }

    [Fact]
    public async Task Two_amendments_of_the_same_reading_collide()
    {
        var staff = await SignInStaffAsync();
        var plan = await PublishAsync(Indicator());
        var stamp = ("planConcurrencyStamp", (object?)plan.ConcurrencyStamp);
        (await AmendAsync(staff, plan, Indicator(1, ("name", "先到"), stamp))).ShouldSucceed();

        (await AmendAsync(staff, plan, Indicator(1, ("name", "后到"), stamp))).ShouldBeRefused(HttpStatusCode.Conflict);

        (await GetPlanAsync(staff, plan.Id)).Indicators.Single().Name.ShouldBe("先到");
    }

    private static Task<ApiResponse> AmendAsync(
        ApiClient staff,
        TaskPlanDto plan,
        Dictionary<string, object?> indicator,
        string reason = Reason
    ) => staff.PostAsync($"{PlanUrl}/{plan.Id}/amend-indicator/{plan.Indicators[0].Id}", new { reason, indicator });

    private static Dictionary<string, object?> Picking(Guid unitId, params (string Name, object? Value)[] changes) =>
        Indicator(1, [("applicability", IndicatorApplicability.Picked), ("pickedUnitIds", new[] { unitId }), .. changes]);

    private Task<UnitInfo> UnitAsync(string name) =>
        Host.InUnitOfWorkAsync(async services =>
            (await services.GetRequiredService<IUnitDirectory>().GetAllAsync()).Values.Single(u => u.Name == name)
        );
}
