using System.Net;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Identity;
using LegalAffairs.SupervisionInspections.ExamResults;
using LegalAffairs.SupervisionInspections.Grading;
using LegalAffairs.SupervisionInspections.Reviews;
using LegalAffairs.SupervisionInspections.Submissions;
using LegalAffairs.SupervisionInspections.TaskPlans;
using LegalAffairs.Tests.Platform.Files;
using LegalAffairs.Tests.TestKit;
using LegalAffairs.TrainingExams.Exams;
using LegalAffairs.TrainingExams.HandOver;
using LegalAffairs.TrainingExams.Regrading;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.TrainingExams.HandOver;

/// <summary>From the release of an exam to the grade in the task table.</summary>
public sealed class ExamHandOverTests : HandOverTest
{
    [Fact]
    public async Task The_reviewer_sees_the_exam_with_its_numbers_and_the_grade_follows_by_the_rule()
    {
        var indicatorId = await IndicatorAsync(AverageRule);
        await ReleasedExamAsync(indicatorId, "true", "false", "true");

        var (staff, unitId) = (await SignInStaffOnAsync(4, 1), await DepartmentAsync());
        var review = await DetailAsync(staff, indicatorId, unitId);
        var exam = review.ExamResults.ShouldHaveSingleItem();
        (exam.ExamTitle, exam.Candidates, exam.Present, exam.Passed, exam.Mean, exam.DoneUnits, exam.DueUnits).ShouldBe(
            ("服务型行政执法测试", 1, 1, 1, 100m, 1, 1)
        );
        exam.Text.ShouldStartWith("来自考试《服务型行政执法测试》：应考 1 人，实考 1 人，合格 1 人，平均 100");
        review.MeasuredInput!.Scores.ShouldBe([100m]);

        var graded = await GradeAsync(staff, review);
        (graded.Grade, graded.Input.NothingSubmitted).ShouldBe((Grade.Excellent, false));
    }

    [Fact]
    public async Task A_mean_is_exact_to_the_hundredth_and_of_those_who_came()
    {
        var indicatorId = await IndicatorAsync(AverageRule);
        var unitId = await DepartmentAsync();
        // Four of six points, and colleagues who stayed away.
        await ReleasedExamAsync(indicatorId, [unitId], "true", "true", "true");

        var review = await DetailAsync(await SignInStaffOnAsync(4, 1), indicatorId, unitId);

        var exam = review.ExamResults.ShouldHaveSingleItem();
        (exam.Mean, exam.Present, exam.DoneUnits).ShouldBe((66.67m, 1, 0));
        exam.Candidates.ShouldBeGreaterThan(15);
        exam.DueUnits.ShouldBe(4);
    }

    [Fact]
    public async Task The_ratio_rule_is_given_how_many_units_came_in_full()
    {
        var indicatorId = await IndicatorAsync(RatioRule);
        await ReleasedExamAsync(indicatorId, "true", "false", "false");

        var staff = await SignInStaffOnAsync(4, 1);
        var review = await DetailAsync(staff, indicatorId, await DepartmentAsync());

        review.MeasuredInput!.Completion.ShouldBe(new Completion(1, 1));
        (await GradeAsync(staff, review)).Grade.ShouldBe(Grade.Excellent);
    }

    [Fact]
    public async Task What_the_unit_handed_in_stays_and_an_event_that_comes_twice_is_taken_once()
    {
        var indicatorId = await IndicatorAsync(AverageRule);
        var liaison = await SignInAsync(RoleNames.UnitLiaison);
        var file = (await liaison.UploadAsync("/api/app/file", "成绩.pdf", SampleFiles.Pdf))
            .ShouldSucceed()
            .Json.GetProperty("id")
            .GetGuid();
        var submitted = new SaveSubmissionInput
        {
            IndicatorId = indicatorId,
            FileIds = [file],
            Note = "本单位自行组织的测试",
        };
        (await liaison.PostAsync("/api/app/reporting/submit", submitted)).ShouldSucceed();
        var exam = await ReleasedExamAsync(indicatorId, "true", "false", "true");

        await AgainAsync(exam.Id);
        await AgainAsync(exam.Id);

        var staff = await SignInStaffAsync();
        var review = await DetailAsync(staff, indicatorId, await DepartmentAsync());
        review.ExamResults.ShouldHaveSingleItem();
        review.Assessment.ShouldBeNull();
        var round = review.Rounds.ShouldHaveSingleItem();
        (round.Status, round.Versions.Single().Note, round.Versions.Single().Files.Count).ShouldBe(
            (SubmissionStatus.Submitted, "本单位自行组织的测试", 1)
        );
        var own = (await liaison.GetAsync($"/api/app/reporting/detail/{indicatorId}?round=1")).ShouldSucceed().As<ReportingDetailDto>();
        own.ExamResults.ShouldHaveSingleItem().Mean.ShouldBe(100m);
    }

    [Fact]
    public async Task A_re_grade_after_the_release_corrects_the_numbers()
    {
        var indicatorId = await IndicatorAsync(AverageRule);
        var exam = await ReleasedExamAsync(indicatorId, "true", "false", "true");
        await RegradeAsync(exam.Id);

        var staff = await SignInStaffAsync();
        (await DetailAsync(staff, indicatorId, await DepartmentAsync())).ExamResults.ShouldHaveSingleItem().Mean.ShouldBe(66.67m);
    }

    [Fact]
    public async Task Units_that_nobody_came_from_and_those_the_line_is_not_about_get_nothing()
    {
        var indicatorId = await IndicatorAsync(AverageRule);
        await ReleasedExamAsync(indicatorId, "true", "false", "true");

        var results = await Host.InUnitOfWorkAsync(async s =>
            await s.GetRequiredService<IRepository<ExamResult, Guid>>().GetListAsync(r => r.IndicatorId == indicatorId)
        );

        results.ShouldHaveSingleItem().OrganizationUnitId.ShouldBe(await DepartmentAsync());
    }

    [Fact]
    public async Task An_exam_counts_only_for_a_line_that_a_number_grades_and_a_rehearsal_for_none()
    {
        var staff = await SignInStaffAsync();
        var measured = await IndicatorAsync(AverageRule);
        var counted = await IndicatorAsync(new { kind = GradingRuleKind.CriteriaCount, criteria = new[] { "公示及时" } }, 2025);
        var exam = await DraftExamAsync();

        var offered = (await staff.GetAsync("/api/app/exam-indicator")).ShouldSucceed().As<ListResultDto<MeasurableIndicator>>().Items;
        offered.ShouldContain(i => i.Id == measured && i.RuleKind == GradingRuleKind.AverageScore);
        offered.ShouldNotContain(i => i.Id == counted);
        await RefusedAsync(exam, counted, "IndicatorUnusable");
        await RefusedAsync(exam, Guid.CreateVersion7(), "IndicatorUnusable");
        await RefusedAsync(await DraftExamAsync(("kind", ExamKind.Rehearsal)), measured, "ExamCountsForNothing");
        (await LinkAsync(staff, exam.Id, measured)).ShouldSucceed().As<ExamDto>().IndicatorId.ShouldBe(measured);
        (await LinkAsync(staff, exam.Id, null)).ShouldSucceed().As<ExamDto>().IndicatorId.ShouldBeNull();
        (await LinkAsync(await SignInTrainerAsync(), exam.Id, measured)).ShouldBeRefused(HttpStatusCode.Forbidden);

        async Task RefusedAsync(ExamDto of, Guid indicatorId, string code) =>
            (await LinkAsync(staff, of.Id, indicatorId)).ShouldBeRefused(HttpStatusCode.Forbidden, $"TrainingExams:{code}");
    }

    [Fact]
    public async Task A_table_that_was_closed_meanwhile_takes_nothing_and_nothing_breaks()
    {
        var staff = await SignInStaffAsync();
        var indicatorId = await IndicatorAsync(AverageRule);
        var offered = (await staff.GetAsync("/api/app/exam-indicator")).ShouldSucceed().As<ListResultDto<MeasurableIndicator>>().Items;
        var planId = offered.Single(i => i.Id == indicatorId).PlanId;

        await ReleasedExamAsync(
            indicatorId,
            async () => (await staff.PostAsync($"/api/app/task-plan/{planId}/close")).ShouldSucceed(),
            [],
            [],
            "true",
            "false",
            "true"
        );

        (await DetailAsync(await SignInStaffAsync(), indicatorId, await DepartmentAsync())).ExamResults.ShouldBeEmpty();
    }
}
