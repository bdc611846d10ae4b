using System.Net;
using System.Text.Json;
using LegalAffairs.Identity;
using LegalAffairs.SupervisionInspections.Grading;
using LegalAffairs.SupervisionInspections.Reviews;
using LegalAffairs.SupervisionInspections.TaskPlans;
using LegalAffairs.Tests.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.SupervisionInspections.Reviews;

public sealed class ReviewQueueTests : ReportingTest
{
    protected override void ConfigureServices(IServiceCollection services) => CommandCounter.AddTo(services);

    [Fact]
    public async Task The_queue_holds_every_cell_of_published_plans_by_deadline()
    {
        await DraftPlanAsync(2027, Indicator());
        await PublishAsync(
            Indicator(1, ("deadlines", new[] { "2026-06-30" })),
            Indicator(2, ("applicability", IndicatorApplicability.Counties)),
            Indicator(3, ("deadlines", Array.Empty<string>()), ("applicability", IndicatorApplicability.All))
        );
        var staff = await SignInAsync(RoleNames.BureauStaff);

        var (total, items) = await QueueAsync(staff, "?maxResultCount=1000");

        total.ShouldBe(8 + 6 + 14);
        items.Select(i => i.IndicatorNumber).Distinct().ShouldBe([2, 1, 3]);
        items.Select(i => i.Stage).Distinct().ShouldBe([ReviewStage.Missing, ReviewStage.ToGrade]);
    }

    [Fact]
    public async Task Stage_unit_indicator_and_lateness_narrow_it_down()
    {
        var plan = await PublishAsync(Indicator(1), Indicator(2, ("deadlines", new[] { "2026-06-30" })));
        var submitted = await SubmitNewAsync(await SignInOnAsync(4, 2, RoleNames.UnitLiaison), plan.Indicators[0].Id);
        var staff = await SignInAsync(RoleNames.BureauStaff);

        var (count, toReview) = await QueueAsync(staff, "?stage=1");
        count.ShouldBe(1);
        (toReview[0].OrganizationUnitId, toReview[0].IndicatorNumber, toReview[0].DaysLate).ShouldBe(
            (submitted.Task.OrganizationUnitId, 1, 2)
        );
        toReview[0].SubmittedTime.ShouldBe(submitted.Versions[0].SubmittedTime);
        (await QueueAsync(staff, "?onlyOverdue=true")).Total.ShouldBe(7);
        (await QueueAsync(staff, $"?organizationUnitId={submitted.Task.OrganizationUnitId}")).Total.ShouldBe(2);
        (await QueueAsync(staff, $"?indicatorId={plan.Indicators[1].Id}&planId={plan.Id}")).Total.ShouldBe(8);
        (await QueueAsync(staff, $"?planId={Guid.CreateVersion7()}")).Total.ShouldBe(0);
    }

    [Fact]
    public async Task Bonus_and_deduction_wait_for_nobody_until_a_unit_reports_some()
    {
        string[] none = [];
        var plan = await PublishAsync(
            Indicator(1, ("deadlines", none)),
            Indicator(2, ("deadlines", none), ("rule", new PointsRule(PointsDirection.Deduction))),
            Indicator(3, ("deadlines", new[] { "2026-03-31" }), ("rule", new PointsRule(PointsDirection.Bonus)))
        );
        var reported = await SubmitNewAsync(await SignInOnAsync(3, 5, RoleNames.UnitLiaison), plan.Indicators[2].Id);
        var staff = await SignInOnAsync(4, 2, RoleNames.BureauStaff);

        var (total, items) = await QueueAsync(staff, "?onlyToDo=true&maxResultCount=1000");

        total.ShouldBe(8 + 1);
        items.Single(i => i.IndicatorNumber == 3).OrganizationUnitId.ShouldBe(reported.Task.OrganizationUnitId);
        (await QueueAsync(staff, "?stage=3")).Total.ShouldBe(8);
        (await QueueAsync(staff, "?stage=5")).Total.ShouldBe(8 + 7);
        (await QueueAsync(staff, "?onlyOverdue=true")).Total.ShouldBe(0);
        (await OverviewAsync(staff)).ShouldBe((1, 8));
    }

    [Fact]
    public async Task Pages_do_not_overlap()
    {
        await PublishAsync(Indicator(1), Indicator(2));
        var staff = await SignInAsync(RoleNames.BureauStaff);

        var first = await QueueAsync(staff, "?sorting=unit desc&maxResultCount=10");
        var second = await QueueAsync(staff, "?sorting=unit desc&maxResultCount=10&skipCount=10");

        first.Items.Concat(second.Items).Select(i => (i.IndicatorId, i.OrganizationUnitId)).Distinct().Count().ShouldBe(16);
    }

    [Theory]
    [InlineData("sorting=password", "sorting")]
    [InlineData("maxResultCount=1000000", "maxResultCount")]
    [InlineData("skipCount=-1", "skipCount")]
    [InlineData("stage=99", "stage")]
    public async Task What_makes_no_sense_is_refused_by_name(string query, string field)
    {
        var staff = await SignInAsync(RoleNames.BureauStaff);

        var refused = (await staff.GetAsync($"{ReviewUrl}?{query}")).ShouldBeRefused(HttpStatusCode.BadRequest);

        refused.FieldErrors[field].ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("SupervisionTaskPlans")]
    [InlineData("SupervisionSubmissions")]
    [InlineData("SupervisionAssessments")]
    public async Task The_number_of_queries_does_not_grow_with_the_table(string table)
    {
        await PublishAsync(Indicator());
        var few = await CountQueriesAsync(table);
        await PublishAsync([.. Enumerable.Range(1, 20).Select(n => Indicator(n, ("applicability", IndicatorApplicability.All)))]);

        (await CountQueriesAsync(table)).ShouldBe(few);
        few.ShouldBeInRange(1, 2);
    }

    private async Task<int> CountQueriesAsync(string table)
    {
        var staff = await SignInAsync(RoleNames.BureauStaff);
        return await Host.Services.GetRequiredService<CommandCounter>().CountAsync(table, () => QueueAsync(staff, "?maxResultCount=1000"));
    }

    private static async Task<(int ToReview, int ToGrade)> OverviewAsync(ApiClient client)
    {
        var plan = (await client.GetAsync("/api/app/scoreboard/overview")).ShouldSucceed().Json.GetProperty("items")[0];
        return (plan.GetProperty("toReview").GetInt32(), plan.GetProperty("toGrade").GetInt32());
    }

    private static async Task<(int Total, List<ReviewQueueItemDto> Items)> QueueAsync(ApiClient client, string query)
    {
        var json = (await client.GetAsync(ReviewUrl + query)).ShouldSucceed().Json;
        return (
            json.GetProperty("totalCount").GetInt32(),
            json.GetProperty("items").Deserialize<List<ReviewQueueItemDto>>(JsonSerializerOptions.Web)!
        );
    }
}
