using LegalAffairs.Identity;

namespace LegalAffairs.Tests.SupervisionInspections.Reviews;

public sealed class FileReuseTests : ReportingTest
{
    [Fact]
    public async Task Content_that_another_unit_has_used_is_pointed_out_to_the_reviewer_only()
    {
        var indicatorId = await PublishOneAsync();
        var first = await SubmitNewAsync(await SignInAsync(RoleNames.UnitLiaison), indicatorId, "同一份材料");
        var copy = await SubmitNewAsync(await SignInAsync(OtherDepartment), indicatorId, "同一份材料");
        var staff = await SignInAsync(RoleNames.BureauStaff);

        var review = await ReviewAsync(staff, indicatorId, copy.Task.OrganizationUnitId);

        var reuse = review.Rounds[0].Versions[0].Files.Single().Reuses.ShouldHaveSingleItem();
        (reuse.OrganizationUnitName, reuse.Year, reuse.IndicatorName).ShouldBe(
            (first.Task.OrganizationUnitName, 2026, first.Task.IndicatorName)
        );
        reuse.Time.ShouldBe(first.Versions[0].SubmittedTime);
        copy.Versions[0].Files.Single().Reuses.ShouldBeEmpty();
    }

    [Fact]
    public async Task Content_of_another_year_is_pointed_out_and_that_of_ones_own_versions_is_not()
    {
        var indicatorId = await PublishOneAsync();
        var liaison = await SignInAsync(RoleNames.UnitLiaison);
        var submitted = await SubmitNewAsync(liaison, indicatorId, "年度材料");
        var staff = await SignInAsync(RoleNames.BureauStaff);
        (await ReturnAsync(staff, (await ReviewAsync(staff, indicatorId, submitted.Task.OrganizationUnitId)).Rounds[0])).ShouldSucceed();
        await SubmitNewAsync(liaison, indicatorId, "年度材料");
        var next = await DraftPlanAsync(2027, Indicator());
        (await staff.PostAsync($"{PlanUrl}/{next.Id}/publish")).ShouldSucceed();
        await SubmitNewAsync(liaison, next.Indicators[0].Id, "年度材料");

        var thisYear = await ReviewAsync(staff, indicatorId, submitted.Task.OrganizationUnitId);
        var nextYear = await ReviewAsync(staff, next.Indicators[0].Id, submitted.Task.OrganizationUnitId);

        thisYear.Rounds[0].Versions.Count.ShouldBe(2);
        thisYear.Rounds[0].Versions[0].Files.Single().Reuses.Select(r => r.Year).ShouldBe([2027]);
        nextYear.Rounds[0].Versions[0].Files.Single().Reuses.Select(r => r.Year).ShouldBe([2026]);
    }
}
