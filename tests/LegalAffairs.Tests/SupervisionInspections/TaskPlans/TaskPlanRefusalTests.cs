using System.Net;
using LegalAffairs.SupervisionInspections.Grading;
using LegalAffairs.SupervisionInspections.TaskPlans;

namespace LegalAffairs.Tests.SupervisionInspections.TaskPlans;

public sealed class TaskPlanRefusalTests : TaskPlanTest
{
    private static readonly string TooLong = new('长', 5000);

    [Fact]
    public async Task A_published_or_closed_table_cannot_be_edited()
    {
        var staff = await SignInStaffAsync();
        var plan = await PublishAsync(Indicator());
        var url = $"{PlanUrl}/{plan.Id}";
        var heading = With(Heading, ("concurrencyStamp", plan.ConcurrencyStamp));

        foreach (var isClosed in new[] { false, true })
        {
            (await staff.PutAsync(url, heading)).ShouldBeRefused(HttpStatusCode.Forbidden, "SupervisionInspections:PlanNotDraft");
            (await staff.DeleteAsync(url)).ShouldBeRefused(HttpStatusCode.Forbidden, "SupervisionInspections:PlanNotDraft");
            (await staff.PostAsync($"{url}/publish")).ShouldBeRefused(HttpStatusCode.Forbidden, "SupervisionInspections:PlanNotDraft");
            (await staff.PostAsync($"{url}/indicator", Indicator(2))).ShouldBeRefused(
                HttpStatusCode.Forbidden,
                "SupervisionInspections:PlanNotDraft"
            );
            (await ImportAsync(staff, plan.Id, Table)).ShouldBeRefused(HttpStatusCode.Forbidden, "SupervisionInspections:PlanNotDraft");
            if (!isClosed)
            {
                (await staff.PostAsync($"{url}/close")).ShouldSucceed();
            }
        }

        (await staff.PostAsync($"{url}/close")).ShouldBeRefused(HttpStatusCode.Forbidden, "SupervisionInspections:PlanNotPublished");
    }

    [Fact]
    public async Task A_table_without_lines_cannot_be_published_and_a_draft_cannot_be_closed()
    {
        var staff = await SignInStaffAsync();
        var url = $"{PlanUrl}/{await EmptyPlanAsync()}";

        (await staff.PostAsync($"{url}/publish")).ShouldBeRefused(HttpStatusCode.Forbidden, "SupervisionInspections:PlanWithoutIndicators");
        (await staff.PostAsync($"{url}/close")).ShouldBeRefused(HttpStatusCode.Forbidden, "SupervisionInspections:PlanNotPublished");
    }

    [Fact]
    public async Task A_heading_that_makes_no_sense_is_refused_by_field()
    {
        var staff = await SignInStaffAsync();

        var response = (
            await staff.PostAsync(PlanUrl, With(Heading, ("year", 1), ("title", TooLong), ("issuingBody", " ")))
        ).ShouldBeRefused(HttpStatusCode.BadRequest);

        response.FieldErrors["year"].ShouldHaveSingleItem().ShouldContain("年度");
        response.FieldErrors["title"].ShouldHaveSingleItem().ShouldContain("任务表名称");
        response.FieldErrors["issuingBody"].ShouldHaveSingleItem().ShouldContain("发文机关");
    }

    [Fact]
    public async Task A_line_of_bad_values_is_refused_by_field()
    {
        var staff = await SignInStaffAsync();
        var url = $"{PlanUrl}/{await EmptyPlanAsync()}/indicator";
        var line = Indicator(0, ("category", ""), ("name", TooLong), ("rule", null), ("methods", 4096), ("applicability", 9));

        var response = (await staff.PostAsync(url, line)).ShouldBeRefused(HttpStatusCode.BadRequest);

        response
            .FieldErrors.Select(e => e.Key)
            .ShouldBe(["number", "category", "name", "rule", "methods", "applicability"], ignoreOrder: true);
        (await staff.PostAsync(url, Indicator(1, ("deadlines", new[] { "2020-02-30" })))).ShouldBeRefused(HttpStatusCode.BadRequest);
        (await staff.PostAsync(url, Indicator(1, ("rule", new { kind = 99 })))).ShouldBeRefused(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_line_that_contradicts_itself_says_why()
    {
        var staff = await SignInStaffAsync();
        var url = $"{PlanUrl}/{await EmptyPlanAsync()}/indicator";
        (string Code, Dictionary<string, object?> Line)[] cases =
        [
            ("DeadlinesNotAscending", Indicator(1, ("deadlines", new[] { "2026-05-01", "2026-04-01" }))),
            ("DeadlinesNotAscending", Indicator(1, ("deadlines", new[] { "2026-05-01", "2026-05-01" }))),
            ("DeadlineOutOfRange", Indicator(1, ("deadlines", new[] { "0001-01-01" }))),
            ("PickedUnitsMissing", Indicator(1, ("applicability", IndicatorApplicability.Picked))),
            (
                "PickedUnitUnknown",
                Indicator(1, ("applicability", IndicatorApplicability.Picked), ("pickedUnitIds", new[] { Guid.CreateVersion7() }))
            ),
            ("GradingBoundsNotDescending", Indicator(1, ("rule", new AverageScoreRule(70, 80, 90)))),
            ("GradingNamesMissing", Indicator(1, ("rule", new { kind = GradingRuleKind.CriteriaCount }))),
        ];

        foreach (var (code, line) in cases)
        {
            (await staff.PostAsync(url, line)).ShouldBeRefused(HttpStatusCode.Forbidden, $"SupervisionInspections:{code}");
        }

        (await staff.PostAsync(url, Indicator(5))).ShouldSucceed();
        (await staff.PostAsync(url, Indicator(5)))
            .ShouldBeRefused(HttpStatusCode.Forbidden, "SupervisionInspections:IndicatorNumberTaken")
            .ErrorMessage.ShouldContain("序号5");
    }

    [Fact]
    public async Task Texts_that_may_be_empty_may_also_be_left_out()
    {
        var staff = await SignInStaffAsync();
        var url = $"{PlanUrl}/{await EmptyPlanAsync()}/indicator";

        var line = Indicator(1, ("requiredMaterials", null), ("workRequirements", null), ("deadlines", null), ("pickedUnitIds", null));

        (await staff.PostAsync(url, line)).ShouldSucceed().As<IndicatorDto>().RequiredMaterials.ShouldBe(string.Empty);
    }

    [Fact]
    public async Task A_list_is_not_sorted_by_what_it_does_not_have_nor_returned_by_the_million()
    {
        var staff = await SignInStaffAsync();

        var sorting = (await staff.GetAsync($"{PlanUrl}?sorting=concurrencyStamp desc")).ShouldBeRefused(HttpStatusCode.BadRequest);
        var page = (await staff.GetAsync($"{PlanUrl}?maxResultCount=1000000")).ShouldBeRefused(HttpStatusCode.BadRequest);

        sorting.FieldErrors["sorting"].ShouldHaveSingleItem().ShouldContain("publishedTime");
        page.FieldErrors["maxResultCount"].ShouldHaveSingleItem().ShouldContain("1000");
    }

    [Fact]
    public async Task What_is_not_there_is_not_found()
    {
        var staff = await SignInStaffAsync();
        var plan = await DraftPlanAsync(2026, Indicator());
        var (unknownPlan, unknownLine) = ($"{PlanUrl}/{Guid.CreateVersion7()}", $"{PlanUrl}/{plan.Id}/indicator/{Guid.CreateVersion7()}");

        (await staff.GetAsync(unknownPlan)).ShouldBeRefused(HttpStatusCode.NotFound);
        (await staff.DeleteAsync(unknownPlan)).ShouldBeRefused(HttpStatusCode.NotFound);
        (await staff.PostAsync($"{unknownPlan}/publish")).ShouldBeRefused(HttpStatusCode.NotFound);
        (await staff.GetAsync($"{unknownPlan}/csv")).ShouldBeRefused(HttpStatusCode.NotFound);
        (await ImportAsync(staff, Guid.CreateVersion7(), Table)).ShouldBeRefused(HttpStatusCode.NotFound);
        (await staff.PutAsync(unknownLine, Indicator())).ShouldBeRefused(HttpStatusCode.NotFound);
        (await staff.DeleteAsync(unknownLine)).ShouldBeRefused(HttpStatusCode.NotFound);
        (await staff.GetAsync($"{PlanUrl}/not-an-id")).ShouldBeRefused(HttpStatusCode.BadRequest);
    }
}
