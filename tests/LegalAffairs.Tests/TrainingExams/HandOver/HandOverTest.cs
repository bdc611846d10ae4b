using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Identity;
using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.SupervisionInspections.Grading;
using LegalAffairs.SupervisionInspections.Reviews;
using LegalAffairs.SupervisionInspections.Submissions;
using LegalAffairs.SupervisionInspections.TaskPlans;
using LegalAffairs.Tests.TestKit;
using LegalAffairs.TrainingExams.Exams;
using LegalAffairs.TrainingExams.HandOver;
using LegalAffairs.TrainingExams.Regrading;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.TrainingExams.HandOver;

/// <summary>A line of a published table, and exams that count for it.</summary>
public abstract class HandOverTest : ExamTest
{
    internal static readonly object AverageRule = new { kind = GradingRuleKind.AverageScore };
    internal static readonly object RatioRule = new
    {
        kind = GradingRuleKind.CompletionRatio,
        excellentFrom = new { numerator = 1, denominator = 1 },
        goodFrom = new { numerator = 2, denominator = 3 },
    };

    internal async Task<Guid> IndicatorAsync(object rule, int year = 2026)
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

    internal Task<ExamDto> ReleasedExamAsync(Guid indicatorId, params string[] answers) =>
        ReleasedExamAsync(indicatorId, () => Task.CompletedTask, [], [], answers);

    internal Task<ExamDto> ReleasedExamAsync(Guid indicatorId, Guid[] unitIds, params string[] answers) =>
        ReleasedExamAsync(indicatorId, () => Task.CompletedTask, unitIds, [], answers);

    internal Task<ExamDto> ReleasedExamAsync(Guid indicatorId, (string Name, object? Value)[] plan, params string[] answers) =>
        ReleasedExamAsync(indicatorId, () => Task.CompletedTask, [], plan, answers);

    /// <summary>The officer takes it; whoever else is on the list does not.</summary>
    internal async Task<ExamDto> ReleasedExamAsync(
        Guid indicatorId,
        Func<Task> beforeRelease,
        Guid[] unitIds,
        (string Name, object? Value)[] plan,
        params string[] answers
    )
    {
        var (staff, officer, exam) = (await SignInStaffAsync(), await SignInOfficerAsync(), await DraftExamAsync(plan));
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

    internal static readonly DateTime MakeUpBegin = Begin.AddDays(7);

    internal async Task<ExamDto> DraftMakeUpAsync(ExamDto exam)
    {
        var input = new
        {
            title = $"{exam.Title}（补考）",
            paperId = (await PublishedPaperAsync()).Id,
            startTime = MakeUpBegin,
            endTime = MakeUpBegin.AddHours(2),
        };
        return (await (await SignInStaffAsync()).PostAsync($"{ExamUrl}/{exam.Id}/make-up", input)).ShouldSucceed().As<ExamDto>();
    }

    internal async Task<ExamDto> ReleasedMakeUpAsync(ExamDto exam, params (string UserName, string[] Answers)[] sitters)
    {
        var makeUp = await DraftMakeUpAsync(exam);
        (await (await SignInStaffAsync()).PostAsync($"{ExamUrl}/{makeUp.Id}/schedule")).ShouldSucceed();
        await SitAsync(makeUp, MakeUpBegin, sitters);
        await ReleaseAsync(makeUp.Id, MakeUpBegin);
        return makeUp;
    }

    internal async Task SitAsync(ExamDto exam, DateTime begin, params (string UserName, string[] Answers)[] sitters)
    {
        GoTo(begin);
        foreach (var (userName, answers) in sitters)
        {
            var candidate = await SignInAsync(userName);
            var session = await StartAsync(candidate, exam.Id);
            (await SaveAsync(candidate, session, [.. answers.Select((a, i) => (i + 1, i + 1, a))])).ShouldSucceed();
            (await SubmitAsync(candidate, session)).ShouldSucceed();
        }
    }

    internal async Task ReleaseAsync(Guid examId, DateTime begin)
    {
        GoTo(begin.AddHours(3));
        await CloseAsync();
        (await (await SignInStaffAsync()).PostAsync($"{ExamUrl}/{examId}/release")).ShouldSucceed();
        await Host.DispatchEventsAsync();
    }

    /// <summary>As after a re-grading.</summary>
    internal async Task AgainAsync(Guid examId)
    {
        await Host.InUnitOfWorkAsync(async s =>
        {
            await s.GetRequiredService<ExamHandOver>()
                .PublishAsync(await s.GetRequiredService<IRepository<Exam, Guid>>().GetAsync(examId), Clock.Now.UtcDateTime);
            return 0;
        });
        await Host.DispatchEventsAsync();
    }

    /// <summary>The key of the first question was wrong: the officer loses its points.</summary>
    internal async Task RegradeAsync(Guid examId)
    {
        var proposal = new
        {
            examId,
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
    }

    internal async Task<Guid> OfficersUnitAsync() =>
        await Host.InUnitOfWorkAsync(async s =>
            (await s.GetRequiredService<IUnitDirectory>().FindUnitOfUserAsync(await IdOfAsync(RoleNames.Officer)))!.Value
        );

    internal async Task<Guid> DepartmentAsync()
    {
        var liaison = await SignInAsync(RoleNames.UnitLiaison);
        var tasks = (await liaison.GetAsync("/api/app/organization-unit?kind=2")).ShouldSucceed().As<PagedResultDto<EntityDto<Guid>>>();
        return tasks.Items.ShouldHaveSingleItem().Id;
    }

    internal Task<ApiClient> SignInStaffOnAsync(int month, int day)
    {
        Clock.SetDay(2026, month, day);
        return SignInStaffAsync();
    }

    internal static Task<ApiResponse> LinkAsync(ApiClient client, Guid examId, Guid? indicatorId) =>
        client.PutAsync($"{ExamUrl}/{examId}/indicator", new { indicatorId });

    internal static async Task<ReviewDetailDto> DetailAsync(ApiClient staff, Guid indicatorId, Guid unitId) =>
        (await staff.GetAsync($"/api/app/review/detail/{indicatorId}?unitId={unitId}")).ShouldSucceed().As<ReviewDetailDto>();

    internal static async Task<AssessmentDto> GradeAsync(ApiClient staff, ReviewDetailDto review)
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
