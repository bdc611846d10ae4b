using System.Net;
using LegalAffairs.Identity;
using LegalAffairs.SupervisionInspections.Grading;
using LegalAffairs.SupervisionInspections.Reviews;
using LegalAffairs.SupervisionInspections.Submissions;
using LegalAffairs.SupervisionInspections.TaskPlans;

namespace LegalAffairs.Tests.SupervisionInspections.Reviews;

public sealed class ReviewJourneyTests : ReportingTest
{
    [Fact]
    public async Task From_draft_over_a_return_to_a_grade_and_an_override()
    {
        var indicatorId = await PublishOneAsync();
        var liaison = await SignInAsync(RoleNames.UnitLiaison);
        var first = await SubmitNewAsync(liaison, indicatorId, "第一稿");
        var unitId = first.Task.OrganizationUnitId;

        var staff = await SignInOnAsync(4, 1, RoleNames.BureauStaff);
        var toReview = await ReviewAsync(staff, indicatorId, unitId);
        toReview.Stage.ShouldBe(ReviewStage.ToReview);
        (await ReturnAsync(staff, toReview.Rounds.Single())).ShouldSucceed();

        // Five days after the deadline, but first handed in before it.
        liaison = await SignInOnAsync(4, 5, RoleNames.UnitLiaison);
        var returned = await DetailAsync(liaison, indicatorId);
        (returned.Task.Status, returned.Task.ReturnReason, returned.Task.DaysLate, returned.Task.DaysLeft).ShouldBe(
            (SubmissionStatus.Returned, "缺少公示时间，请补充", 0, -5)
        );
        var second = await SubmitNewAsync(liaison, indicatorId, "第二稿");
        second.Versions.Select(v => (v.Number, v.ReturnReason)).ShouldBe([(2, null), (1, "缺少公示时间，请补充")]);

        staff = await SignInAsync(RoleNames.BureauStaff);
        (await AcceptAsync(staff, (await ReviewAsync(staff, indicatorId, unitId)).Rounds.Single())).ShouldSucceed();
        var toGrade = await ReviewAsync(staff, indicatorId, unitId);
        (toGrade.Stage, toGrade.DaysLate).ShouldBe((ReviewStage.ToGrade, 0));
        var graded = (await GradeAsync(staff, Met(toGrade, Criteria[..2]))).ShouldSucceed().As<AssessmentDto>();
        (graded.Grade, graded.ComputedGrade, graded.Explanation).ShouldBe((Grade.Good, Grade.Good, "满足3项中的2项：良"));

        var leader = await SignInAsync(RoleNames.BureauLeader);
        var decision = new
        {
            indicatorId,
            organizationUnitId = unitId,
            grade = Grade.Excellent,
            reason = "公示平台故障所致",
            graded.ConcurrencyStamp,
        };
        var overridden = (await leader.PostAsync($"{ReviewUrl}/override", decision)).ShouldSucceed().As<AssessmentDto>();

        (overridden.Grade, overridden.ComputedGrade, overridden.Override!.Reason).ShouldBe(
            (Grade.Excellent, Grade.Good, "公示平台故障所致")
        );
        overridden.Explanation.ShouldBe("满足3项中的2项：良；局领导改定（公示平台故障所致）→ 优");
        overridden.OverriddenBy.ShouldNotBeNullOrEmpty();
        var story = await ReviewAsync(leader, indicatorId, unitId);
        story.Stage.ShouldBe(ReviewStage.Graded);
        story
            .History.Select(h => (h.Act, h.Grade))
            .ShouldBe([
                ("History:Overridden", Grade.Excellent),
                ("History:Graded", Grade.Good),
                ("History:Accepted", null),
                ("History:Submitted", null),
                ("History:Returned", null),
                ("History:Submitted", null),
            ]);
        var seen = await DetailAsync(await SignInAsync(RoleNames.UnitLiaison), indicatorId);
        (seen.Task.Grade, seen.GradeExplanation).ShouldBe((Grade.Excellent, overridden.Explanation));
    }

    [Theory]
    [InlineData(3, 31, 0, Grade.Excellent)]
    [InlineData(4, 1, 1, Grade.Good)]
    [InlineData(4, 3, 3, Grade.Good)]
    public async Task The_day_of_the_first_submission_decides_the_lateness(int month, int day, int daysLate, Grade grade)
    {
        var indicatorId = await PublishOneAsync();
        var submitted = await SubmitNewAsync(await SignInOnAsync(month, day, RoleNames.UnitLiaison), indicatorId);
        submitted.Task.DaysLate.ShouldBe(daysLate);
        var staff = await SignInOnAsync(4, 20, RoleNames.BureauStaff);
        var input = Met(await ReviewAsync(staff, indicatorId, submitted.Task.OrganizationUnitId), Criteria);
        input.AcceptSubmitted = true;

        (await GradeAsync(staff, input)).ShouldSucceed().As<AssessmentDto>().Grade.ShouldBe(grade);
    }

    [Fact]
    public async Task It_is_too_early_to_grade_while_the_unit_has_time()
    {
        var indicatorId = await PublishOneAsync();
        var staff = await SignInAsync(RoleNames.BureauStaff);
        var review = await ReviewAsync(staff, indicatorId, await UnitIdAsync(indicatorId));

        review.Stage.ShouldBe(ReviewStage.Missing);
        var refused = (await GradeAsync(staff, Met(review, Criteria))).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "SupervisionInspections:NotYetGradable"
        );
        refused.ErrorMessage.ShouldContain("2026-03-31");
    }

    [Fact]
    public async Task Who_submitted_nothing_in_time_gets_the_lowest_grade_whatever_is_ticked()
    {
        var indicatorId = await PublishOneAsync();
        var unitId = await UnitIdAsync(indicatorId);
        var staff = await SignInOnAsync(4, 1, RoleNames.BureauStaff);
        var review = await ReviewAsync(staff, indicatorId, unitId);
        (review.Stage, review.NothingSubmitted).ShouldBe((ReviewStage.ToGrade, true));

        var graded = (await GradeAsync(staff, Met(review, Criteria))).ShouldSucceed().As<AssessmentDto>();

        (graded.Grade, graded.Explanation, graded.Input.NothingSubmitted).ShouldBe((Grade.Poor, "未报送：差", true));
    }

    [Fact]
    public async Task What_waits_for_review_is_reviewed_first_or_accepted_along()
    {
        var indicatorId = await PublishOneAsync();
        var submitted = await SubmitNewAsync(await SignInAsync(RoleNames.UnitLiaison), indicatorId);
        var staff = await SignInAsync(RoleNames.BureauStaff);
        var input = Met(await ReviewAsync(staff, indicatorId, submitted.Task.OrganizationUnitId), Criteria);

        (await GradeAsync(staff, input)).ShouldBeRefused(HttpStatusCode.Forbidden, "SupervisionInspections:SubmissionsToReviewFirst");
        input.AcceptSubmitted = true;
        (await GradeAsync(staff, input)).ShouldSucceed();

        var review = await ReviewAsync(staff, indicatorId, submitted.Task.OrganizationUnitId);
        review.Rounds.Single().Status.ShouldBe(SubmissionStatus.Accepted);
        review.Rounds.Single().Versions.Single().AcceptedBy.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task A_preview_tells_the_same_and_keeps_nothing()
    {
        var indicatorId = await PublishOneAsync();
        var submitted = await SubmitNewAsync(await SignInOnAsync(4, 3, RoleNames.UnitLiaison), indicatorId);
        var staff = await SignInAsync(RoleNames.BureauStaff);
        var review = await ReviewAsync(staff, indicatorId, submitted.Task.OrganizationUnitId);
        var input = Met(review, Criteria[..2]);
        input.AcceptSubmitted = true;

        var preview = (await staff.PostAsync($"{ReviewUrl}/preview-grade", input)).ShouldSucceed().As<GradingResultDto>();
        input.MetCriteria = null;
        var incomplete = (await staff.PostAsync($"{ReviewUrl}/preview-grade", input)).ShouldSucceed().As<GradingResultDto>();

        (preview.Status, preview.Grade, preview.Explanation).ShouldBe(
            (GradingStatus.Graded, Grade.Medium, "满足3项中的2项：良；逾期3天：降一档 → 中")
        );
        (incomplete.Status, incomplete.Grade).ShouldBe((GradingStatus.Incomplete, null));
        var after = await ReviewAsync(staff, indicatorId, submitted.Task.OrganizationUnitId);
        after.Assessment.ShouldBeNull();
        (after.Stage, after.Rounds[0].ConcurrencyStamp).ShouldBe((ReviewStage.ToReview, review.Rounds[0].ConcurrencyStamp));
    }

    [Fact]
    public async Task The_explanation_is_in_the_readers_language()
    {
        var indicatorId = await PublishOneAsync();
        var unitId = await UnitIdAsync(indicatorId);
        var staff = await SignInOnAsync(4, 1, RoleNames.BureauStaff);
        (await GradeAsync(staff, Met(await ReviewAsync(staff, indicatorId, unitId), Criteria))).ShouldSucceed();

        staff.Language = "en";

        (await ReviewAsync(staff, indicatorId, unitId)).Assessment!.Explanation.ShouldNotContain("未报送");
    }

    [Fact]
    public async Task Grading_anew_replaces_the_override_and_the_story_keeps_both()
    {
        var indicatorId = await PublishOneAsync();
        var unitId = await UnitIdAsync(indicatorId);
        var staff = await SignInOnAsync(4, 1, RoleNames.BureauStaff);
        var graded = (await GradeAsync(staff, Met(await ReviewAsync(staff, indicatorId, unitId), Criteria))).As<AssessmentDto>();
        var leader = await SignInAsync(RoleNames.BureauLeader);
        var decision = new
        {
            indicatorId,
            organizationUnitId = unitId,
            grade = Grade.Medium,
            reason = "情况特殊",
            graded.ConcurrencyStamp,
        };
        (await leader.PostAsync($"{ReviewUrl}/override", decision)).ShouldSucceed();

        var again = (await GradeAsync(staff, Met(await ReviewAsync(staff, indicatorId, unitId), Criteria)))
            .ShouldSucceed()
            .As<AssessmentDto>();

        (again.Grade, again.Override).ShouldBe((Grade.Poor, null));
        var acts = (await ReviewAsync(staff, indicatorId, unitId)).History.Select(h => h.Act);
        acts.Order(StringComparer.Ordinal).ShouldBe(["History:Graded", "History:Graded", "History:Overridden"]);
    }

    [Fact]
    public async Task Points_are_given_without_a_grade_and_cannot_be_overridden()
    {
        var indicatorId = await PublishOneAsync(
            ("rule", new { kind = GradingRuleKind.Points, direction = PointsDirection.Bonus }),
            ("deadlines", Array.Empty<string>())
        );
        var staff = await SignInAsync(RoleNames.BureauStaff);
        var unitId = await UnitIdAsync(await PublishOneAsync());
        var input = Met(await ReviewAsync(staff, indicatorId, unitId));
        input.Points = [new PointsEntry(2.5m, "省级表彰")];

        var graded = (await GradeAsync(staff, input)).ShouldSucceed().As<AssessmentDto>();

        (graded.Grade, graded.Points).ShouldBe((null, 2.5m));
        var leader = await SignInAsync(RoleNames.BureauLeader);
        var decision = new
        {
            indicatorId,
            organizationUnitId = unitId,
            grade = Grade.Good,
            reason = "试",
            graded.ConcurrencyStamp,
        };
        (await leader.PostAsync($"{ReviewUrl}/override", decision)).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "SupervisionInspections:PointsCannotBeOverridden"
        );
    }

    [Fact]
    public async Task Of_several_uploads_one_that_never_came_counts_as_missing_content_and_the_late_one_lowers()
    {
        var indicatorId = await PublishOneAsync(("deadlines", new[] { "2026-03-31", "2026-06-30" }));
        var submitted = await SubmitNewAsync(await SignInOnAsync(4, 2, RoleNames.UnitLiaison), indicatorId);
        var staff = await SignInAsync(RoleNames.BureauStaff);
        (await AcceptAsync(staff, (await ReviewAsync(staff, indicatorId, submitted.Task.OrganizationUnitId)).Rounds[0])).ShouldSucceed();
        var early = Met(await ReviewAsync(staff, indicatorId, submitted.Task.OrganizationUnitId), Criteria);
        (await GradeAsync(staff, early)).ShouldBeRefused(HttpStatusCode.Forbidden, "SupervisionInspections:NotYetGradable");

        staff = await SignInOnAsync(7, 1, RoleNames.BureauStaff);
        var review = await ReviewAsync(staff, indicatorId, submitted.Task.OrganizationUnitId);
        var graded = (await GradeAsync(staff, Met(review, Criteria))).ShouldSucceed().As<AssessmentDto>();

        (review.Stage, review.NothingSubmitted, graded.Input.DaysLate, graded.Grade).ShouldBe((ReviewStage.ToGrade, false, 2, Grade.Good));
    }

    private async Task<Guid> UnitIdAsync(Guid indicatorId) =>
        (await DetailAsync(await SignInAsync(RoleNames.UnitLiaison), indicatorId)).Task.OrganizationUnitId;
}
