using System.Globalization;
using System.Text;
using LegalAffairs.Abp.EntityFrameworkCore.Modeling;
using LegalAffairs.Identity;
using LegalAffairs.SupervisionInspections.Grading;
using LegalAffairs.SupervisionInspections.TaskPlans;
using LegalAffairs.Tests.TestKit;

namespace LegalAffairs.Tests.SupervisionInspections.TaskPlans;

/// <summary>What tests of task tables do again and again.</summary>
public abstract class TaskPlanTest : ReportingTest
{
    /// <summary>A table of our own with the columns, rules and gaps of a real one.</summary>
    protected const string Table = """
        序号,一级指标,二级指标,适用单位,需上传资料,上传次数,完成期限,工作要求,评分规则,评分标准,逾期降档,考核方式
        1,执法公示,清单公示,全部,清单；截图,1,2026-07-29,公示并更新,标准计数,公示及时|内容齐全|查询方便,是,督导平台
        2,执法公示,群众评价,全部,联系人（10个）,1,2026-09-20,请群众评价,平均分,90|85|70,是,督导平台|调查测评
        3,能力提升,集中培训,县市区,宣传报道,1,2026-12-20,培训并考试,完成比例,1|2/3,否,督导平台
        4,能力提升,现场测试,全部,,0,,抽查掌握情况,平均分,90|85|70,否,现场测试
        5,能力提升,案例推选,全部,案例,1,2026-11-30,有推广价值,获奖等次,一等奖|二等奖|三等奖,否,督导平台
        6,监督考核,纳入考核（县市区）,县市区,考核材料；督察材料,2,2026-09-25|2026-12-25,纳入考核与督察,缺项计数,有督察|有考核,否,督导平台
        7,监督考核,纳入考核（部门）,市直部门,考核材料,1,2026-12-25,纳入系统考核,缺项计数,有部署|有结果,否,督导平台
        8,监督考核,重点单位自评,青岚区|云州市城市管理局,自评,1,2026-10-10,逐条自评,标准计数,逐条自评|有整改→差|中|优,是,实地考察|专家评审
        9,加减分项,加分项,全部,成效材料,1,2026-12-25,有创新,加分,,否,督导平台
        10,加减分项,扣分项,全部,,0,,有违规,扣分,,否,日常掌握|网络检索

        """;

    internal static readonly Dictionary<string, object?> Heading = new(StringComparer.Ordinal)
    {
        ["year"] = 2026,
        ["title"] = "云州市2026年任务表",
        ["documentNumber"] = "云法〔2026〕1号",
        ["issuingBody"] = "云州市司法局",
    };

    internal Task<ApiClient> SignInStaffAsync() => SignInAsync(RoleNames.BureauStaff);

    internal async Task<Guid> EmptyPlanAsync() => (await DraftPlanAsync(2026)).Id;

    internal static Dictionary<string, object?> With(Dictionary<string, object?> source, params (string Name, object? Value)[] changes)
    {
        var copy = new Dictionary<string, object?>(source, StringComparer.Ordinal);
        foreach (var (name, value) in changes)
        {
            copy[name] = value;
        }

        return copy;
    }

    internal static async Task<TaskPlanDto> GetPlanAsync(ApiClient client, Guid id) =>
        (await client.GetAsync($"{PlanUrl}/{id}")).ShouldSucceed().As<TaskPlanDto>();

    internal static Task<ApiResponse> ImportAsync(ApiClient staff, Guid planId, string table, int mode = 1, Encoding? encoding = null) =>
        ImportAsync(staff, planId, (encoding ?? Encoding.UTF8).GetBytes(table), mode);

    internal static Task<ApiResponse> ImportAsync(ApiClient staff, Guid planId, byte[] file, int mode = 1) =>
        staff.UploadAsync($"{PlanUrl}/{planId}/import-indicators?mode={mode.ToString(CultureInfo.InvariantCulture)}", "任务表.csv", file);

    /// <summary>Everything that a line says, to compare tables.</summary>
    internal static IEnumerable<string> Lines(TaskPlanDto plan) =>
        plan.Indicators.Select(i =>
            string.Join(
                '\t',
                i.Number.ToString(CultureInfo.InvariantCulture),
                i.Category,
                i.Name,
                i.RequiredMaterials,
                string.Join('|', i.Deadlines.Select(d => d.ToString("O", CultureInfo.InvariantCulture))),
                i.WorkRequirements,
                JsonColumn.Write(i.Rule!),
                i.LateLowers ? "是" : "否",
                i.Methods,
                i.Applicability,
                string.Join('|', i.PickedUnitIds)
            )
        );
}
