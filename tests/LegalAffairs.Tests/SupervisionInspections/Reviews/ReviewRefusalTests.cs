using System.Net;
using LegalAffairs.Identity;
using LegalAffairs.SupervisionInspections.Grading;
using LegalAffairs.SupervisionInspections.Reviews;
using LegalAffairs.SupervisionInspections.TaskPlans;

namespace LegalAffairs.Tests.SupervisionInspections.Reviews;

public sealed class ReviewRefusalTests : ReportingTest
{
    [Fact]
    public async Task Of_two_reviewers_grading_at_once_exactly_one_wins()
    {
        var (indicatorId, unitId) = await SubmittedAsync();
        var one = await SignInAsync(RoleNames.BureauStaff);
        var other = await SignInAsync(DemoAccounts.SecondBureauStaff);
        var review = await ReviewAsync(one, indicatorId, unitId);
        var (first, second) = (Met(review, Criteria), Met(review, Criteria[..1]));
        (first.AcceptSubmitted, second.AcceptSubmitted) = (true, true);

        var answers = await Task.WhenAll(GradeAsync(one, first), GradeAsync(other, second));

        answers.Select(a => a.Status).Order().ShouldBe([HttpStatusCode.OK, HttpStatusCode.Conflict]);
        answers.Single(a => a.Status == HttpStatusCode.Conflict).ShouldBeRefused(HttpStatusCode.Conflict);
        (await ReviewAsync(one, indicatorId, unitId)).History.Count(h => h.Act == "History:Graded").ShouldBe(1);
    }

    [Fact]
    public async Task Who_has_read_an_older_grade_does_not_replace_the_newer_one()
    {
        var (indicatorId, unitId) = await SubmittedAsync();
        var staff = await SignInAsync(RoleNames.BureauStaff);
        var input = Met(await ReviewAsync(staff, indicatorId, unitId), Criteria);
        input.AcceptSubmitted = true;
        (await GradeAsync(staff, input)).ShouldSucceed();
        var read = await ReviewAsync(staff, indicatorId, unitId);
        (await GradeAsync(staff, Met(read, Criteria[..1]))).ShouldSucceed();

        (await GradeAsync(staff, Met(read, Criteria[..2]))).ShouldBeRefused(HttpStatusCode.Conflict);
        var leader = await SignInAsync(RoleNames.BureauLeader);
        (await leader.PostAsync($"{ReviewUrl}/override", Decision(read))).ShouldBeRefused(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task What_is_dealt_with_already_is_not_dealt_with_again()
    {
        var (indicatorId, unitId) = await SubmittedAsync();
        var staff = await SignInAsync(RoleNames.BureauStaff);
        var read = (await ReviewAsync(staff, indicatorId, unitId)).Rounds.Single();
        (await AcceptAsync(staff, read)).ShouldSucceed();

        (await ReturnAsync(staff, read)).ShouldBeRefused(HttpStatusCode.Conflict);
        var present = (await ReviewAsync(staff, indicatorId, unitId)).Rounds.Single();
        (await ReturnAsync(staff, present)).ShouldBeRefused(HttpStatusCode.Forbidden, "SupervisionInspections:SubmissionNotSubmitted");
    }

    [Fact]
    public async Task In_a_closed_plan_only_a_leader_still_decides()
    {
        var (indicatorId, unitId) = await SubmittedAsync();
        var staff = await SignInAsync(RoleNames.BureauStaff);
        var input = Met(await ReviewAsync(staff, indicatorId, unitId), Criteria);
        input.AcceptSubmitted = true;
        (await GradeAsync(staff, input)).ShouldSucceed();
        await ClosePlanOfAsync(indicatorId);
        var review = await ReviewAsync(staff, indicatorId, unitId);

        (await GradeAsync(staff, Met(review, Criteria[..1]))).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "SupervisionInspections:PlanClosed"
        );
        (await AcceptAsync(staff, review.Rounds.Single())).ShouldBeRefused(HttpStatusCode.Forbidden, "SupervisionInspections:PlanClosed");
        (await ReturnAsync(staff, review.Rounds.Single())).ShouldBeRefused(HttpStatusCode.Forbidden, "SupervisionInspections:PlanClosed");
        var leader = await SignInAsync(RoleNames.BureauLeader);
        (await leader.PostAsync($"{ReviewUrl}/override", Decision(review))).ShouldSucceed();
    }

    [Fact]
    public async Task A_leader_overrides_only_what_is_graded_and_only_with_another_grade()
    {
        var (indicatorId, unitId) = await SubmittedAsync();
        var leader = await SignInAsync(RoleNames.BureauLeader);
        var none = new
        {
            indicatorId,
            organizationUnitId = unitId,
            grade = Grade.Good,
            reason = "试",
            concurrencyStamp = "0",
        };
        (await leader.PostAsync($"{ReviewUrl}/override", none)).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "SupervisionInspections:NothingToOverride"
        );

        var staff = await SignInAsync(RoleNames.BureauStaff);
        var input = Met(await ReviewAsync(staff, indicatorId, unitId), Criteria[..2]);
        input.AcceptSubmitted = true;
        (await GradeAsync(staff, input)).ShouldSucceed();
        var read = await ReviewAsync(leader, indicatorId, unitId);

        (await leader.PostAsync($"{ReviewUrl}/override", Decision(read, Grade.Good))).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "SupervisionInspections:OverrideWithoutChange"
        );
        (await leader.PostAsync($"{ReviewUrl}/override", Decision(read, (Grade)9))).ShouldBeRefused(HttpStatusCode.BadRequest);
        (await leader.PostAsync($"{ReviewUrl}/override", Decision(read, reason: " "))).ShouldBeRefused(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_criterion_that_the_rule_does_not_know_is_refused()
    {
        var (indicatorId, unitId) = await SubmittedAsync();
        var staff = await SignInAsync(RoleNames.BureauStaff);
        var input = Met(await ReviewAsync(staff, indicatorId, unitId), "自编标准");
        input.AcceptSubmitted = true;

        (await GradeAsync(staff, input)).ShouldBeRefused(HttpStatusCode.Forbidden, "SupervisionInspections:GradingNameNotInRule");
    }

    [Fact]
    public async Task A_unit_that_the_indicator_does_not_concern_is_not_graded()
    {
        var (indicatorId, _) = await SubmittedAsync();
        var countyPlan = await PublishOneAsync(("applicability", IndicatorApplicability.Counties));
        var countyId = (await DetailAsync(await SignInAsync(County), countyPlan)).Task.OrganizationUnitId;
        var staff = await SignInAsync(RoleNames.BureauStaff);

        (await staff.GetAsync($"{ReviewUrl}/detail/{indicatorId}?unitId={countyId}")).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "SupervisionInspections:IndicatorNotForUnit"
        );
        (await staff.GetAsync($"{ReviewUrl}/detail/{indicatorId}?unitId={Guid.CreateVersion7()}")).ShouldBeRefused(HttpStatusCode.NotFound);
        (await staff.GetAsync($"{ReviewUrl}/detail/{Guid.CreateVersion7()}?unitId={countyId}")).ShouldBeRefused(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    public async Task A_reason_is_text_whatever_it_looks_like(string reason)
    {
        var (indicatorId, unitId) = await SubmittedAsync();
        var staff = await SignInAsync(RoleNames.BureauStaff);

        (await ReturnAsync(staff, (await ReviewAsync(staff, indicatorId, unitId)).Rounds.Single(), reason)).ShouldSucceed();

        (await DetailAsync(await SignInAsync(RoleNames.UnitLiaison), indicatorId)).Task.ReturnReason.ShouldBe(reason);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5000)]
    public async Task A_return_needs_a_reason_of_some_length(int length)
    {
        var (indicatorId, unitId) = await SubmittedAsync();
        var staff = await SignInAsync(RoleNames.BureauStaff);

        var refused = await ReturnAsync(staff, (await ReviewAsync(staff, indicatorId, unitId)).Rounds.Single(), new string('长', length));

        refused.ShouldBeRefused(HttpStatusCode.BadRequest).FieldErrors["reason"].ShouldHaveSingleItem().ShouldContain("理由");
    }

    [Fact]
    public async Task Without_the_antiforgery_token_nothing_is_graded()
    {
        var (indicatorId, unitId) = await SubmittedAsync();
        var staff = await SignInAsync(RoleNames.BureauStaff);
        var review = await ReviewAsync(staff, indicatorId, unitId);
        staff.SendsToken = false;

        (await AcceptAsync(staff, review.Rounds.Single())).ShouldBeRefused(HttpStatusCode.BadRequest);
        (await GradeAsync(staff, Met(review, Criteria))).ShouldBeRefused(HttpStatusCode.BadRequest);

        (await ReviewAsync(staff, indicatorId, unitId)).Stage.ShouldBe(ReviewStage.ToReview);
    }

    private static object Decision(ReviewDetailDto review, Grade grade = Grade.Medium, string reason = "情况特殊") =>
        new
        {
            indicatorId = review.Indicator.Id,
            organizationUnitId = review.OrganizationUnitId,
            grade,
            reason,
            concurrencyStamp = review.Assessment!.ConcurrencyStamp,
        };

    private async Task<(Guid IndicatorId, Guid UnitId)> SubmittedAsync()
    {
        var indicatorId = await PublishOneAsync();
        var submitted = await SubmitNewAsync(await SignInAsync(RoleNames.UnitLiaison), indicatorId);
        return (indicatorId, submitted.Task.OrganizationUnitId);
    }
}
