using System.Net;
using LegalAffairs.Identity;
using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.SupervisionInspections.TaskPlans;
using LegalAffairs.Tests.Platform.OrganizationUnits;
using LegalAffairs.Tests.TestKit;

namespace LegalAffairs.Tests.SupervisionInspections.TaskPlans;

public sealed class PublishPreviewTests : TaskPlanTest
{
    [Fact]
    public async Task It_counts_each_unit_once_and_every_deadline()
    {
        var plan = await DraftPlanAsync(
            2026,
            Indicator(1, ("applicability", IndicatorApplicability.Counties), ("deadlines", new[] { "2026-06-30", "2026-12-20" })),
            Indicator(2, ("applicability", IndicatorApplicability.All), ("deadlines", new[] { "2026-07-31" })),
            Indicator(3, ("applicability", IndicatorApplicability.Departments), ("deadlines", Array.Empty<string>()))
        );

        var preview = await PreviewAsync(plan.Id);

        (preview.UnitCount, preview.DueDateCount, preview.UploadCount).ShouldBe((6 + 8, 3, (2 * 6) + 14));
        preview.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public async Task It_warns_of_lines_for_nobody_and_of_deadlines_that_are_over()
    {
        var admin = await SignInAsync(RoleNames.Admin);
        var county = await admin.FindUnitAsync("青岚区");
        var team = await admin.CreateUnitAsync("演练大队", OrganizationUnitKind.EnforcementUnit, county.Id);
        var picked = ("applicability", (object?)IndicatorApplicability.Picked);
        var plan = await DraftPlanAsync(
            2026,
            Indicator(1, ("deadlines", new[] { "2026-03-01", "2026-12-20" })),
            Indicator(2, ("deadlines", new[] { "2026-03-02" })),
            Indicator(3, picked, ("pickedUnitIds", new[] { team.Id }))
        );
        (await PreviewAsync(plan.Id)).Warnings.ShouldBe([
            new PublishWarningDto(1, plan.Indicators[0].Name, PublishWarningKind.DeadlineOver, new DateOnly(2026, 3, 1)),
        ]);

        (await admin.PostAsync($"{UnitApi.Url}/{team.Id}/close", new { reason = "机构改革" })).ShouldSucceed();

        (await PreviewAsync(plan.Id))
            .Warnings[^1]
            .ShouldBe(new PublishWarningDto(3, plan.Indicators[2].Name, PublishWarningKind.NoUnits, null));
    }

    [Fact]
    public async Task Only_a_draft_has_one()
    {
        var plan = await PublishAsync(Indicator());
        var staff = await SignInStaffAsync();

        (await staff.GetAsync($"{PlanUrl}/{plan.Id}/publish-preview")).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "SupervisionInspections:PlanNotDraft"
        );
        (await staff.GetAsync($"{PlanUrl}/{Guid.CreateVersion7()}/publish-preview")).ShouldBeRefused(HttpStatusCode.NotFound);
    }

    private async Task<PublishPreviewDto> PreviewAsync(Guid planId) =>
        (await (await SignInStaffAsync()).GetAsync($"{PlanUrl}/{planId}/publish-preview")).ShouldSucceed().As<PublishPreviewDto>();
}
