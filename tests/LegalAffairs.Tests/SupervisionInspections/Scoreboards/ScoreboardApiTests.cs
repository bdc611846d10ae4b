using System.Net;
using LegalAffairs.Identity;
using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.SupervisionInspections.Grading;
using LegalAffairs.SupervisionInspections.Reviews;
using LegalAffairs.SupervisionInspections.Scoreboards;
using LegalAffairs.SupervisionInspections.TaskPlans;
using LegalAffairs.Tests.Platform.Excel;
using LegalAffairs.Tests.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.SupervisionInspections.Scoreboards;

/// <summary>
/// Five lines for the eight departments: (1) due 2026-03-10, graded; (2) due 2026-03-31; (3) an on-site test; (4) bonus points;
/// (5) bonus points to be reported until 2026-03-10, which nobody does.
/// The first department: 1 in time 优, 3 优, 4 +2 points. The second: 1 two days late 良→中, 2 in before its time. The others: nothing.
/// </summary>
public sealed class ScoreboardApiTests : ReportingTest
{
    private const string Url = "/api/app/scoreboard";

    [Fact]
    public async Task The_numbers_are_those_that_one_counts_by_hand()
    {
        var plan = await PlayAsync();
        var staff = await SignInAsync(RoleNames.BureauStaff);

        var board = await BoardAsync(staff, plan);

        board.Indicators.Select(i => (i.Number, i.IsPoints)).ShouldBe([(1, false), (2, false), (3, false), (4, true), (5, true)]);
        board.Rows.Count.ShouldBe(8);
        var (first, second, third) = (board.Rows[0], board.Rows[1], board.Rows[2]);
        (first.OrganizationUnitName, first.Rank, first.MeanGrade, first.Points).ShouldBe(("云州市城市管理局", 1, 4, 2));
        (first.OnTimeCount, first.CompleteCount, first.DueCount).ShouldBe((1, 1, 1));
        (second.OrganizationUnitName, second.Rank, second.MeanGrade, second.Points).ShouldBe(("云州市市场监督管理局", 2, 2, 0));
        (second.OnTimeCount, second.CompleteCount, second.DueCount).ShouldBe((1, 2, 2));
        (third.Rank, third.MeanGrade, third.OnTimeCount, third.CompleteCount, third.DueCount).ShouldBe((null, null, 0, 0, 1));

        second
            .Cells[0]
            .ShouldBe(
                new ScoreboardCellDto(true, ReviewStage.Graded, Grade.Medium, null, IsLate: true, IsOverdue: false, IsOverridden: false)
            );
        second.Cells[1].Stage.ShouldBe(ReviewStage.ToReview);
        third
            .Cells[0]
            .ShouldBe(new ScoreboardCellDto(true, ReviewStage.ToGrade, null, null, IsLate: false, IsOverdue: true, IsOverridden: false));
        first.Cells[3].Points.ShouldBe(2);
        // Nobody owes bonus points.
        (first.Cells[4].Stage, first.Cells[4].IsOverdue).ShouldBe((ReviewStage.Idle, false));
    }

    [Fact]
    public async Task The_charts_add_up_day_by_day()
    {
        var plan = await PlayAsync();
        var staff = await SignInAsync(RoleNames.BureauStaff);

        var statistics = (await staff.GetAsync($"{Url}/{plan.Id}/statistics")).ShouldSucceed().As<PlanStatisticsDto>();

        statistics.Progress.ShouldBe([
            new ProgressPointDto(new DateOnly(2026, 3, 2), Due: 0, Submitted: 0, OnTime: 0),
            new ProgressPointDto(new DateOnly(2026, 3, 5), Due: 0, Submitted: 1, OnTime: 1),
            new ProgressPointDto(new DateOnly(2026, 3, 10), Due: 8, Submitted: 1, OnTime: 1),
            new ProgressPointDto(new DateOnly(2026, 3, 12), Due: 8, Submitted: 3, OnTime: 2),
            new ProgressPointDto(new DateOnly(2026, 3, 13), Due: 8, Submitted: 3, OnTime: 2),
        ]);
        statistics.Distribution.ShouldBe([
            new GradeDistributionDto(OrganizationUnitKind.Department, Excellent: 2, Good: 0, Medium: 1, Poor: 0),
        ]);
    }

    [Fact]
    public async Task The_overview_counts_what_asks_for_an_act()
    {
        var plan = await PlayAsync();
        var staff = await SignInAsync(RoleNames.BureauStaff);

        var overview = (await OverviewAsync(staff)).Single();

        (overview.PlanId, overview.ToReview, overview.Overdue, overview.Returned).ShouldBe((plan.Id, 1, 6, 0));
        // Six departments whose time for line 1 is over, and seven whose test of line 3 is not graded.
        overview.ToGrade.ShouldBe(13);
        overview.MissingUnits.Select(u => u.OverdueCount).ShouldBe([1, 1, 1, 1, 1, 1]);
        overview.MissingUnits[0].OrganizationUnitName.ShouldBe("云州市交通运输局");
    }

    [Fact]
    public async Task A_liaison_sees_the_own_row_only_and_no_place_among_others()
    {
        var plan = await PlayAsync();
        var liaison = await SignInAsync(RoleNames.UnitLiaison);
        var other = await UnitAsync("云州市市场监督管理局");
        var line = plan.Indicators[0].Id;

        var row = (await BoardAsync(liaison, plan)).Rows.ShouldHaveSingleItem();

        (row.OrganizationUnitName, row.Rank, row.MeanGrade).ShouldBe(("云州市城市管理局", null, 4));
        (await OverviewAsync(liaison)).Single().Overdue.ShouldBe(0);
        (await liaison.GetAsync($"{Url}/history/{line}?unitId={row.OrganizationUnitId}")).ShouldSucceed();
        (await liaison.GetAsync($"{Url}/history/{line}?unitId={other.Id}")).ShouldBeRefused(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_cell_tells_its_story_newest_first()
    {
        var plan = await PlayAsync();
        var staff = await SignInAsync(RoleNames.BureauStaff);
        var unit = await UnitAsync("云州市市场监督管理局");

        var history = (await staff.GetAsync($"{Url}/history/{plan.Indicators[0].Id}?unitId={unit.Id}"))
            .ShouldSucceed()
            .Json.GetProperty("items")
            .EnumerateArray()
            .Select(e => (Act: e.GetProperty("act").GetString(), Text: e.GetProperty("text").GetString()))
            .ToList();

        history.Select(e => e.Act).ShouldBe(["History:Graded", "History:Accepted", "History:Submitted"]);
        history[0].Text.ShouldBe("满足3项中的2项：良；逾期2天：降一档 → 中");
    }

    [Fact]
    public async Task A_draft_and_an_unknown_plan_have_no_scoreboard()
    {
        var staff = await SignInAsync(RoleNames.BureauStaff);
        var draft = await DraftPlanAsync(2026, Indicator());

        foreach (var address in new[] { $"{draft.Id}", $"{draft.Id}/statistics", $"{draft.Id}/excel", $"{Guid.CreateVersion7()}" })
        {
            (await staff.GetAsync($"{Url}/{address}")).ShouldBeRefused(HttpStatusCode.NotFound);
        }

        var history = $"{Url}/history/{draft.Indicators[0].Id}?unitId={(await UnitAsync("青岚区")).Id}";
        (await staff.GetAsync(history)).ShouldBeRefused(HttpStatusCode.NotFound);
        (await OverviewAsync(staff)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_workbook_shows_units_across_indicators_in_words_and_colours()
    {
        var plan = await PlayAsync();
        var staff = await SignInAsync(RoleNames.BureauStaff);

        var file = (await staff.GetAsync($"{Url}/{plan.Id}/excel")).ShouldSucceed();

        var rows = Workbook.Read(new MemoryStream(file.Content), "1 公示执法信息（1）", "4 公示执法信息（4）");
        rows.Count.ShouldBe(8);
        rows[0].Cells.Select(c => c.Text).ShouldBe(["1", "云州市城市管理局", "优", "未报送", "优", "2", "—", "4", "2", "1/1", "1/1"]);
        rows[1]
            .Cells.Select(c => c.Text)
            .ShouldBe(["2", "云州市市场监督管理局", "中（逾期）", "待审核", "待评定", "—", "—", "2", "0", "1/2", "2/2"]);
        rows[2].Cells[2].Text.ShouldBe("逾期未报");
    }

    private async Task<TaskPlanDto> PlayAsync()
    {
        var plan = await PublishAsync(
            Indicator(1, ("deadlines", new[] { "2026-03-10" })),
            Indicator(2),
            Indicator(3, ("deadlines", Array.Empty<string>()), ("rule", new AverageScoreRule()), ("methods", AssessmentMethods.OnSiteTest)),
            Indicator(4, ("rule", new PointsRule(PointsDirection.Bonus)), ("deadlines", Array.Empty<string>())),
            Indicator(5, ("rule", new PointsRule(PointsDirection.Bonus)), ("deadlines", new[] { "2026-03-10" }))
        );
        var (first, second) = (await UnitAsync("云州市城市管理局"), await UnitAsync("云州市市场监督管理局"));
        await SubmitNewAsync(await SignInOnAsync(3, 5, SameDepartment), plan.Indicators[0].Id, "a");
        var late = await SignInOnAsync(3, 12, OtherDepartment);
        await SubmitNewAsync(late, plan.Indicators[0].Id, "b");
        await SubmitNewAsync(late, plan.Indicators[1].Id, "c");
        var staff = await SignInOnAsync(3, 13, RoleNames.BureauStaff);
        await GradeAsync(staff, plan, 0, first.Id, new { metCriteria = Criteria, acceptSubmitted = true });
        await GradeAsync(staff, plan, 0, second.Id, new { metCriteria = Criteria.Take(2), acceptSubmitted = true });
        await GradeAsync(staff, plan, 2, first.Id, new { scores = new[] { 95, 91 } });
        await GradeAsync(staff, plan, 3, first.Id, new { points = new[] { new PointsEntry(2, "有创新") } });
        return plan;
    }

    private static async Task GradeAsync(ApiClient staff, TaskPlanDto plan, int line, Guid unitId, object findings)
    {
        var input = System.Text.Json.JsonSerializer.SerializeToNode(findings, System.Text.Json.JsonSerializerOptions.Web)!.AsObject();
        input["indicatorId"] = plan.Indicators[line].Id;
        input["organizationUnitId"] = unitId;
        (await staff.PostAsync($"{ReviewUrl}/grade", input)).ShouldSucceed();
    }

    private static async Task<ScoreboardDto> BoardAsync(ApiClient client, TaskPlanDto plan) =>
        (await client.GetAsync($"{Url}/{plan.Id}")).ShouldSucceed().As<ScoreboardDto>();

    private static async Task<List<PlanOverviewDto>> OverviewAsync(ApiClient client) =>
        [
            .. (await client.GetAsync($"{Url}/overview"))
                .ShouldSucceed()
                .As<LegalAffairs.Abp.Application.Dtos.ListResultDto<PlanOverviewDto>>()
                .Items,
        ];

    private Task<UnitInfo> UnitAsync(string name) =>
        Host.InUnitOfWorkAsync(async services =>
            (await services.GetRequiredService<IUnitDirectory>().GetAllAsync()).Values.Single(u => u.Name == name)
        );
}
