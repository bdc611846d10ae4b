using System.Globalization;
using System.Text;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Identity;
using LegalAffairs.Platform.Data;
using LegalAffairs.Platform.Notifications;
using LegalAffairs.SupervisionInspections.Data;
using LegalAffairs.SupervisionInspections.Grading;
using LegalAffairs.SupervisionInspections.Reviews;
using LegalAffairs.SupervisionInspections.Submissions;
using LegalAffairs.SupervisionInspections.TaskPlans;
using LegalAffairs.Tests.Platform.Files;
using LegalAffairs.Tests.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.SupervisionInspections;

/// <summary>What tests of reporting and reviewing do again and again. The clock starts on 2026-03-02; what is asked for is due on 2026-03-31.</summary>
public abstract class ReportingTest : ApiTest
{
    protected const string PlanUrl = "/api/app/task-plan";
    protected const string ReportingUrl = "/api/app/reporting";
    protected const string ReviewUrl = "/api/app/review";
    protected static readonly string[] Criteria = ["公示及时", "内容齐全", "查询方便"];

    /// <summary>Of the same department as the account "unit-liaison".</summary>
    protected static string SameDepartment => DemoAccounts.DepartmentLiaisons[0];

    protected static string OtherDepartment => DemoAccounts.DepartmentLiaisons[1];

    protected static string County => DemoAccounts.CountyLiaisons[0];

    /// <summary>Without the demo plan and what came of it: these tests count.</summary>
    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await Host.InUnitOfWorkAsync(async services =>
        {
            var platform = await services.GetRequiredService<IDbContextProvider<PlatformDbContext>>().GetDbContextAsync();
            await platform.Notifications.ExecuteDeleteAsync();
            var context = await services.GetRequiredService<IDbContextProvider<SupervisionInspectionsDbContext>>().GetDbContextAsync();
            await context.Submissions.ExecuteDeleteAsync();
            await context.Assessments.ExecuteDeleteAsync();
            return await context.TaskPlans.ExecuteDeleteAsync();
        });
    }

    /// <summary>Three criteria, late lowers, for the city's departments.</summary>
    internal static Dictionary<string, object?> Indicator(int number = 1, params (string Name, object? Value)[] changes)
    {
        var indicator = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["number"] = number,
            ["category"] = "行政执法公示",
            ["name"] = $"公示执法信息（{number.ToString(CultureInfo.InvariantCulture)}）",
            ["requiredMaterials"] = "公示截图",
            ["deadlines"] = new[] { "2026-03-31" },
            ["workRequirements"] = "在门户网站公示",
            ["rule"] = new { kind = GradingRuleKind.CriteriaCount, criteria = Criteria },
            ["lateLowers"] = true,
            ["methods"] = AssessmentMethods.Platform,
            ["applicability"] = IndicatorApplicability.Departments,
        };
        foreach (var (name, value) in changes)
        {
            indicator[name] = value;
        }

        return indicator;
    }

    internal async Task<TaskPlanDto> DraftPlanAsync(int year, params Dictionary<string, object?>[] indicators)
    {
        var staff = await SignInAsync(RoleNames.BureauStaff);
        var heading = new
        {
            year,
            title = $"云州市{year.ToString(CultureInfo.InvariantCulture)}年任务表",
            documentNumber = "",
            issuingBody = "云州市司法局",
        };
        var plan = (await staff.PostAsync(PlanUrl, heading)).ShouldSucceed().As<TaskPlanDto>();
        foreach (var indicator in indicators)
        {
            (await staff.PostAsync($"{PlanUrl}/{plan.Id}/indicator", indicator)).ShouldSucceed();
        }

        return (await staff.GetAsync($"{PlanUrl}/{plan.Id}")).ShouldSucceed().As<TaskPlanDto>();
    }

    internal async Task<TaskPlanDto> PublishAsync(params Dictionary<string, object?>[] indicators)
    {
        var plan = await DraftPlanAsync(2026, indicators);
        var staff = await SignInAsync(RoleNames.BureauStaff);
        return (await staff.PostAsync($"{PlanUrl}/{plan.Id}/publish")).ShouldSucceed().As<TaskPlanDto>();
    }

    /// <summary>The usual plan: one indicator, whose id this is.</summary>
    internal async Task<Guid> PublishOneAsync(params (string Name, object? Value)[] changes) =>
        (await PublishAsync(Indicator(1, changes))).Indicators.Single().Id;

    internal async Task ClosePlanOfAsync(Guid indicatorId)
    {
        var staff = await SignInAsync(RoleNames.BureauStaff);
        var plans = (await staff.GetAsync(PlanUrl)).ShouldSucceed().Json.GetProperty("items");
        foreach (var plan in plans.EnumerateArray().Select(p => p.GetProperty("id").GetGuid()))
        {
            if ((await staff.GetAsync($"{PlanUrl}/{plan}")).As<TaskPlanDto>().Indicators.Any(i => i.Id == indicatorId))
            {
                (await staff.PostAsync($"{PlanUrl}/{plan}/close")).ShouldSucceed();
            }
        }
    }

    internal static async Task<Guid> UploadAsync(ApiClient client, string content = "a", string name = "公示截图.pdf")
    {
        byte[] pdf = [.. SampleFiles.Pdf, .. Encoding.UTF8.GetBytes($"% {content}\n")];
        return (await client.UploadAsync("/api/app/file", name, pdf)).ShouldSucceed().Json.GetProperty("id").GetGuid();
    }

    internal static SaveSubmissionInput Draft(
        Guid indicatorId,
        IReadOnlyList<Guid> fileIds,
        ReportingDetailDto? read = null,
        string note = "请审核"
    ) =>
        new()
        {
            IndicatorId = indicatorId,
            FileIds = fileIds,
            Note = note,
            ConcurrencyStamp = read?.ConcurrencyStamp,
        };

    internal static Task<ApiResponse> SaveDraftAsync(ApiClient client, SaveSubmissionInput input) =>
        client.PostAsync($"{ReportingUrl}/save-draft", input);

    internal static Task<ApiResponse> SubmitAsync(ApiClient client, SaveSubmissionInput input) =>
        client.PostAsync($"{ReportingUrl}/submit", input);

    /// <summary>Uploads one file and submits it.</summary>
    internal static async Task<ReportingDetailDto> SubmitNewAsync(ApiClient client, Guid indicatorId, string content = "a", int round = 1)
    {
        var read = await DetailAsync(client, indicatorId, round);
        var input = Draft(indicatorId, [await UploadAsync(client, content)], read);
        input.Round = round;
        return (await SubmitAsync(client, input)).ShouldSucceed().As<ReportingDetailDto>();
    }

    internal static async Task<ReportingDetailDto> DetailAsync(ApiClient client, Guid indicatorId, int round = 1) =>
        (await client.GetAsync(FormattableString.Invariant($"{ReportingUrl}/detail/{indicatorId}?round={round}")))
            .ShouldSucceed()
            .As<ReportingDetailDto>();

    internal static async Task<ReviewDetailDto> ReviewAsync(ApiClient staff, Guid indicatorId, Guid unitId) =>
        (await staff.GetAsync($"{ReviewUrl}/detail/{indicatorId}?unitId={unitId}")).ShouldSucceed().As<ReviewDetailDto>();

    internal static Task<ApiResponse> ReturnAsync(ApiClient staff, ReviewRoundDto round, string reason = "缺少公示时间，请补充") =>
        staff.PostAsync($"{ReviewUrl}/{round.SubmissionId}/return", new { reason, round.ConcurrencyStamp });

    internal static Task<ApiResponse> AcceptAsync(ApiClient staff, ReviewRoundDto round) =>
        staff.PostAsync($"{ReviewUrl}/{round.SubmissionId}/accept", new { round.ConcurrencyStamp });

    internal static GradeInput Met(ReviewDetailDto review, params string[] criteria) =>
        new()
        {
            IndicatorId = review.Indicator.Id,
            OrganizationUnitId = review.OrganizationUnitId,
            MetCriteria = criteria,
            ConcurrencyStamp = review.Assessment?.ConcurrencyStamp,
        };

    internal static Task<ApiResponse> GradeAsync(ApiClient staff, GradeInput input) => staff.PostAsync($"{ReviewUrl}/grade", input);

    /// <summary>Nobody stays signed in while the clock jumps.</summary>
    internal Task<ApiClient> SignInOnAsync(int month, int day, string userName)
    {
        Clock.SetDay(2026, month, day);
        return SignInAsync(userName);
    }
}
