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
public sealed class ExamHandOverTests : ExamTest
{
    private static readonly object AverageRule = new { kind = GradingRuleKind.AverageScore };
    private static readonly object RatioRule = new
    {
        kind = GradingRuleKind.CompletionRatio,
        excellentFrom = new { numerator = 1, denominator = 1 },
        goodFrom = new { numerator = 2, denominator = 3 },
    };

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
        var proposal = new
        {
            examId = exam.Id,
            ordinal = 1,
            kind = RegradeKind.NewKey,
            key = new { isTrue = false },
            reason = "答案有误",
        };
        var (trainer, staff) = (await SignInTrainerAsync(), await SignInStaffAsync());
        var regrade = (await trainer.PostAsync("/api/app/regrade", proposal)).ShouldSucceed().As<RegradeDto>();
        (await staff.PostAsync($"/api/app/regrade/{regrade.Id}/approve")).ShouldSucceed();

        await Host.RunWorkerAsync<RegradeWorker>();
        await Host.DispatchEventsAsync();

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
            "true",
            "false",
            "true"
        );

        (await DetailAsync(await SignInStaffAsync(), indicatorId, await DepartmentAsync())).ExamResults.ShouldBeEmpty();
    }

    private async Task<Guid> IndicatorAsync(object rule, int year = 2026)
    {
        var staff = await SignInStaffAsync();
        var heading = new
        {
            year,
            title = $"考试测评表{Guid.CreateVersion7():N}",
            documentNumber = "",
            issuingBody = "云州市司法局",
        };
        var plan = (await staff.PostAsync("/api/app/task-plan", heading)).ShouldSucceed().As<TaskPlanDto>();
        var indicator = new
        {
            number = 1,
            category = "培训考试",
            name = "组织执法人员考试",
            requiredMaterials = "成绩单",
            deadlines = new[] { $"{year}-03-31" },
            workRequirements = "全员参考",
            rule,
            lateLowers = true,
            methods = AssessmentMethods.Platform,
            applicability = IndicatorApplicability.Departments,
        };
        (await staff.PostAsync($"/api/app/task-plan/{plan.Id}/indicator", indicator)).ShouldSucceed();
        return (await staff.PostAsync($"/api/app/task-plan/{plan.Id}/publish")).ShouldSucceed().As<TaskPlanDto>().Indicators.Single().Id;
    }

    private Task<ExamDto> ReleasedExamAsync(Guid indicatorId, params string[] answers) =>
        ReleasedExamAsync(indicatorId, () => Task.CompletedTask, [], answers);

    private Task<ExamDto> ReleasedExamAsync(Guid indicatorId, Guid[] unitIds, params string[] answers) =>
        ReleasedExamAsync(indicatorId, () => Task.CompletedTask, unitIds, answers);

    /// <summary>The officer takes it; whoever else is on the list does not.</summary>
    private async Task<ExamDto> ReleasedExamAsync(Guid indicatorId, Func<Task> beforeRelease, Guid[] unitIds, params string[] answers)
    {
        var (staff, officer, exam) = (await SignInStaffAsync(), await SignInOfficerAsync(), await DraftExamAsync());
        var candidates = new { userIds = new[] { await IdOfAsync(RoleNames.Officer) }, organizationUnitIds = unitIds };
        (await staff.PostAsync($"{ExamUrl}/{exam.Id}/candidates", candidates)).ShouldSucceed();
        (await LinkAsync(staff, exam.Id, indicatorId)).ShouldSucceed();
        (await staff.PostAsync($"{ExamUrl}/{exam.Id}/schedule")).ShouldSucceed();
        GoTo(Begin);
        var session = await StartAsync(officer, exam.Id);
        (await SaveAsync(officer, session, [.. answers.Select((a, i) => (i + 1, i + 1, a))])).ShouldSucceed();
        (await SubmitAsync(officer, session)).ShouldSucceed();
        GoTo(Begin.AddHours(3));
        await CloseAsync();
        await beforeRelease();
        (await staff.PostAsync($"{ExamUrl}/{exam.Id}/release")).ShouldSucceed();
        await Host.DispatchEventsAsync();
        return exam;
    }

    /// <summary>As after a re-grading.</summary>
    private async Task AgainAsync(Guid examId)
    {
        await Host.InUnitOfWorkAsync(async s =>
        {
            await s.GetRequiredService<ExamHandOver>().PublishAsync(await s.GetRequiredService<IRepository<Exam, Guid>>().GetAsync(examId));
            return 0;
        });
        await Host.DispatchEventsAsync();
    }

    private async Task<Guid> DepartmentAsync()
    {
        var liaison = await SignInAsync(RoleNames.UnitLiaison);
        var tasks = (await liaison.GetAsync("/api/app/organization-unit?kind=2")).ShouldSucceed().As<PagedResultDto<EntityDto<Guid>>>();
        return tasks.Items.ShouldHaveSingleItem().Id;
    }

    private Task<ApiClient> SignInStaffOnAsync(int month, int day)
    {
        Clock.SetDay(2026, month, day);
        return SignInStaffAsync();
    }

    private static Task<ApiResponse> LinkAsync(ApiClient client, Guid examId, Guid? indicatorId) =>
        client.PutAsync($"{ExamUrl}/{examId}/indicator", new { indicatorId });

    private static async Task<ReviewDetailDto> DetailAsync(ApiClient staff, Guid indicatorId, Guid unitId) =>
        (await staff.GetAsync($"/api/app/review/detail/{indicatorId}?unitId={unitId}")).ShouldSucceed().As<ReviewDetailDto>();

    private static async Task<AssessmentDto> GradeAsync(ApiClient staff, ReviewDetailDto review)
    {
        var input = new GradeInput
        {
            IndicatorId = review.Indicator.Id,
            OrganizationUnitId = review.OrganizationUnitId,
            Scores = review.MeasuredInput!.Scores,
            Completion = review.MeasuredInput.Completion,
        };
        return (await staff.PostAsync("/api/app/review/grade", input)).ShouldSucceed().As<AssessmentDto>();
    }
}
