using System.Net;
using LegalAffairs.Identity;
using LegalAffairs.SupervisionInspections.TaskPlans;

namespace LegalAffairs.Tests.SupervisionInspections.TaskPlans;

public sealed class TaskPlanApiTests : TaskPlanTest
{
    [Fact]
    public async Task A_table_goes_from_draft_to_published_to_closed()
    {
        var staff = await SignInStaffAsync();
        var plan = (await staff.PostAsync(PlanUrl, Heading)).ShouldSucceed().As<TaskPlanDto>();
        plan.Status.ShouldBe(TaskPlanStatus.Draft);
        (await staff.PostAsync($"{PlanUrl}/{plan.Id}/indicator", Indicator())).ShouldSucceed();

        var published = (await staff.PostAsync($"{PlanUrl}/{plan.Id}/publish")).ShouldSucceed().As<TaskPlanDto>();
        Clock.Advance(TimeSpan.FromMinutes(5));
        var closed = (await staff.PostAsync($"{PlanUrl}/{plan.Id}/close")).ShouldSucceed().As<TaskPlanDto>();

        (published.Status, published.PublishedTime).ShouldBe(
            (TaskPlanStatus.Published, new DateTime(2026, 3, 2, 1, 0, 0, DateTimeKind.Utc))
        );
        (closed.Status, closed.ClosedTime).ShouldBe((TaskPlanStatus.Closed, new DateTime(2026, 3, 2, 1, 5, 0, DateTimeKind.Utc)));
    }

    [Fact]
    public async Task A_line_is_written_changed_and_removed_while_the_table_is_a_draft()
    {
        var staff = await SignInStaffAsync();
        var plan = await DraftPlanAsync(2026, Indicator(7), Indicator(3));
        plan.Indicators.Select(i => i.Number).ShouldBe([3, 7]);
        plan.Indicators[0]
            .RuleText.ShouldBe(
                "共3项标准（公示及时、内容齐全、查询方便）：全部满足的为优，满足2项的为良，满足1项的为中，均不满足的为差；逾期报送的降一档"
            );
        var url = $"{PlanUrl}/{plan.Id}/indicator/{plan.Indicators[0].Id}";

        (await staff.PutAsync(url, Indicator(9, ("name", "新的名称")))).ShouldSucceed().As<IndicatorDto>().Name.ShouldBe("新的名称");
        (await GetPlanAsync(staff, plan.Id)).Indicators.Select(i => i.Number).ShouldBe([7, 9]);

        (await staff.DeleteAsync(url)).ShouldSucceed();
        (await GetPlanAsync(staff, plan.Id)).Indicators.Select(i => i.Number).ShouldBe([7]);
    }

    [Fact]
    public async Task A_deleted_draft_is_gone()
    {
        var staff = await SignInStaffAsync();
        var plan = await DraftPlanAsync(2026, Indicator());

        (await staff.DeleteAsync($"{PlanUrl}/{plan.Id}")).ShouldSucceed();

        (await staff.GetAsync($"{PlanUrl}/{plan.Id}")).ShouldBeRefused(HttpStatusCode.NotFound);
        (await staff.GetAsync(PlanUrl)).Json.GetProperty("totalCount").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task Only_those_who_write_tables_see_drafts()
    {
        var draft = await DraftPlanAsync(2026, Indicator());
        var published = await PublishAsync(Indicator());
        var liaison = await SignInAsync(RoleNames.UnitLiaison);

        var list = (await liaison.GetAsync(PlanUrl)).ShouldSucceed().Json.GetProperty("items");

        list.EnumerateArray().Select(p => p.GetProperty("id").GetGuid()).ShouldBe([published.Id]);
        (await liaison.GetAsync($"{PlanUrl}/{draft.Id}")).ShouldBeRefused(HttpStatusCode.NotFound);
        (await liaison.GetAsync($"{PlanUrl}/{draft.Id}/excel")).ShouldBeRefused(HttpStatusCode.NotFound);
        (await GetPlanAsync(liaison, published.Id)).Indicators.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task The_list_is_searched_filtered_sorted_and_paged()
    {
        foreach (var year in new[] { 2024, 2026, 2025 })
        {
            await DraftPlanAsync(year, Indicator());
        }

        var staff = await SignInStaffAsync();

        (await YearsAsync("?sorting=year asc&skipCount=1&maxResultCount=1")).ShouldBe([2025]);
        (await YearsAsync("?filter=2024")).ShouldBe([2024]);
        (await YearsAsync("?year=2026&status=0")).ShouldBe([2026]);
        (await YearsAsync("?status=2")).ShouldBeEmpty();
        foreach (var column in new[] { "year", "title", "status", "publishedTime", "creationTime" })
        {
            (await YearsAsync($"?sorting={column} desc")).Count.ShouldBe(3, column);
        }

        var first = (await staff.GetAsync($"{PlanUrl}?year=2024")).Json.GetProperty("items")[0];
        first.GetProperty("indicatorCount").GetInt32().ShouldBe(1);

        async Task<List<int>> YearsAsync(string query) =>
            [
                .. (await staff.GetAsync(PlanUrl + query))
                    .ShouldSucceed()
                    .Json.GetProperty("items")
                    .EnumerateArray()
                    .Select(p => p.GetProperty("year").GetInt32()),
            ];
    }

    [Theory]
    [InlineData(RoleNames.BureauStaff, 4)]
    [InlineData(RoleNames.UnitLiaison, 2)]
    public async Task The_list_opens_as_it_would_be_sorted_by_year(string role, int visible)
    {
        await PublishAsync(Indicator());
        await DraftPlanAsync(2024, Indicator());
        await PublishAsync(Indicator());
        await DraftPlanAsync(2027);
        var user = await SignInAsync(role);

        foreach (var page in new[] { "maxResultCount=10", "maxResultCount=1", "skipCount=1&maxResultCount=2" })
        {
            var opened = (await user.GetAsync($"{PlanUrl}?{page}")).ShouldSucceed();
            var sorted = (await user.GetAsync($"{PlanUrl}?{page}&sorting=year desc")).ShouldSucceed();

            opened.Json.GetProperty("totalCount").GetInt32().ShouldBe(visible);
            opened.Text.ShouldBe(sorted.Text, page);
        }
    }

    [Fact]
    public async Task What_somebody_else_has_changed_meanwhile_is_not_overwritten()
    {
        var staff = await SignInStaffAsync();
        var plan = await DraftPlanAsync(2026, Indicator());
        var url = $"{PlanUrl}/{plan.Id}";
        var line = $"{url}/indicator/{plan.Indicators[0].Id}";
        (await staff.PutAsync(url, With(Heading, ("concurrencyStamp", plan.ConcurrencyStamp)))).ShouldSucceed();

        (await staff.PutAsync(url, With(Heading, ("title", "晚了一步"), ("concurrencyStamp", plan.ConcurrencyStamp)))).ShouldBeRefused(
            HttpStatusCode.Conflict
        );
        (await staff.PutAsync(line, Indicator(2, ("planConcurrencyStamp", plan.ConcurrencyStamp)))).ShouldBeRefused(
            HttpStatusCode.Conflict
        );
        (await staff.PostAsync($"{url}/indicator", Indicator(3, ("planConcurrencyStamp", plan.ConcurrencyStamp)))).ShouldBeRefused(
            HttpStatusCode.Conflict
        );

        var now = await GetPlanAsync(staff, plan.Id);
        (now.Title, now.Indicators.Single().Number).ShouldBe(("云州市2026年任务表", 1));
    }

    [Fact]
    public async Task Markup_is_text_and_stays_as_it_was_typed()
    {
        const string script = "<script>alert('督导')</script>";
        var staff = await SignInStaffAsync();
        var heading = With(Heading, ("title", script), ("documentNumber", script), ("issuingBody", script));
        var plan = (await staff.PostAsync(PlanUrl, heading)).ShouldSucceed().As<TaskPlanDto>();
        var line = Indicator(1, ("category", script), ("name", script), ("requiredMaterials", script), ("workRequirements", script));
        (await staff.PostAsync($"{PlanUrl}/{plan.Id}/indicator", line)).ShouldSucceed();

        var read = await GetPlanAsync(staff, plan.Id);

        new[] { read.Title, read.DocumentNumber, read.IssuingBody }.ShouldAllBe(text => text == script);
        var indicator = read.Indicators.Single();
        new[] { indicator.Category, indicator.Name, indicator.RequiredMaterials, indicator.WorkRequirements }.ShouldAllBe(text =>
            text == script
        );
    }
}
