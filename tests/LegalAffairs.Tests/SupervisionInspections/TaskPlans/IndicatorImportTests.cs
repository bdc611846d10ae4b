using System.Net;
using System.Text;
using LegalAffairs.SupervisionInspections.TaskPlans;
using LegalAffairs.Tests.TestKit;

namespace LegalAffairs.Tests.SupervisionInspections.TaskPlans;

public sealed class IndicatorImportTests : TaskPlanTest
{
    private const int DryRun = 0;
    private const int AllOrNothing = 1;
    private const int GoodRows = 2;

    [Fact]
    public async Task A_table_is_imported_as_it_is()
    {
        var (staff, plan) = await StartAsync();

        var report = (await ImportAsync(staff, plan, Table)).ShouldSucceed().As<IndicatorImportDto>();

        (report.TotalRows, report.GoodRows, report.ErrorCount, report.ImportedCount).ShouldBe((10, 10, 0, 10));
        var read = await GetPlanAsync(staff, plan);
        read.Indicators.Select(i => i.Number).ShouldBe(Enumerable.Range(1, 10));
        read.Indicators[5].Deadlines.ShouldBe([new DateOnly(2026, 9, 25), new DateOnly(2026, 12, 25)]);
        read.Indicators[1].Methods.ShouldBe(AssessmentMethods.Platform | AssessmentMethods.Survey);
        read.Indicators[3].Deadlines.ShouldBeEmpty();
        read.Indicators[7].PickedUnitNames.ShouldBe(["青岚区", "云州市城市管理局"]);
        read.Indicators[7].RuleText.ShouldContain("满足1项的为中");
    }

    [Fact]
    public async Task GBK_is_read_as_well()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var (staff, plan) = await StartAsync();

        (await ImportAsync(staff, plan, Table, encoding: Encoding.GetEncoding("GBK"))).ShouldSucceed();

        (await GetPlanAsync(staff, plan)).Indicators[0].Category.ShouldBe("执法公示");
    }

    [Fact]
    public async Task Each_wrong_cell_is_named_with_its_row_and_column()
    {
        var (staff, plan) = await StartAsync();
        var table = Table
            .Replace("2026-07-29", "2020-02-30", StringComparison.Ordinal)
            .Replace("完成比例,1|2/3", "掷骰子,1|2/3", StringComparison.Ordinal)
            .Replace("\n5,能力提升", "\n1,能力提升", StringComparison.Ordinal)
            .Replace("材料,1,2026-12-25,纳入系统考核", "材料,3,2026-12-25,纳入系统考核", StringComparison.Ordinal)
            .Replace("青岚区|", "没有的区|", StringComparison.Ordinal)
            .Replace("日常掌握|网络检索", "日常掌握|道听途说", StringComparison.Ordinal)
            .Replace("平均分,90|85|70,否,现场测试", "平均分,90|八十五|70,也许,现场测试", StringComparison.Ordinal)
            .Replace("2026-09-25|2026-12-25", "2026-12-25|2026-09-25", StringComparison.Ordinal);

        var report = (await ImportAsync(staff, plan, table)).ShouldSucceed().As<IndicatorImportDto>();

        report.Errors.ShouldBe([
            "第2行 完成期限: 没有 2020-02-30 这一天",
            "第4行 评分规则: 没有评分规则“掷骰子”，可用的有：标准计数、平均分、完成比例、缺项计数、获奖等次、加分、扣分",
            "第5行 评分标准: 评分标准“八十五”不是数字，应写作“90”或“87.5”",
            "第5行 逾期降档: 不认识“也许”，可填：是、否",
            "第6行 序号: “1”与第2行重复",
            "第7行 完成期限: 几个完成期限应从早到晚排列，不能重复",
            "第8行 上传次数: 上传次数是3，但有1个完成期限，两者应当一致",
            "第9行 适用单位: “没有的区”不是全部、县市区、市直部门，也不是现有单位的名称",
            "第11行 考核方式: 没有考核方式“道听途说”，可填：督导平台、实地考察、调查测评、专家评审、现场测试、日常掌握、网络检索",
        ]);
        (report.GoodRows, report.ErrorCount, report.ImportedCount).ShouldBe((2, 9, 0));
        (await GetPlanAsync(staff, plan)).Indicators.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_dry_run_saves_nothing_and_good_rows_are_saved_only_when_asked_for()
    {
        var (staff, plan) = await StartAsync();
        var table = Table.Replace("2026-07-29", "某日", StringComparison.Ordinal);

        (await RunAsync(Table, DryRun)).ImportedCount.ShouldBe(0);
        (await GetPlanAsync(staff, plan)).Indicators.ShouldBeEmpty();
        (await RunAsync(table, AllOrNothing)).ImportedCount.ShouldBe(0);
        (await GetPlanAsync(staff, plan)).Indicators.ShouldBeEmpty();
        (await RunAsync(table, GoodRows)).ImportedCount.ShouldBe(9);
        (await GetPlanAsync(staff, plan)).Indicators.Select(i => i.Number).ShouldBe(Enumerable.Range(2, 9));

        async Task<IndicatorImportDto> RunAsync(string content, int mode) =>
            (await ImportAsync(staff, plan, content, mode)).ShouldSucceed().As<IndicatorImportDto>();
    }

    [Fact]
    public async Task A_number_that_the_table_already_has_is_refused()
    {
        var staff = await SignInStaffAsync();
        var plan = await DraftPlanAsync(2026, Indicator(3));

        var report = (await ImportAsync(staff, plan.Id, Table)).ShouldSucceed().As<IndicatorImportDto>();

        report.Errors.ShouldBe(["第4行 序号: 序号3已被本任务表的其他指标使用，请换一个"]);
        report.ImportedCount.ShouldBe(0);
    }

    [Fact]
    public async Task A_missing_column_is_named()
    {
        var (staff, plan) = await StartAsync();
        var table = Table.Replace("评分标准,", "备注,", StringComparison.Ordinal);

        (await ImportAsync(staff, plan, table))
            .ShouldBeRefused(HttpStatusCode.Forbidden, "Platform:ExcelColumnsMissing")
            .ErrorMessage.ShouldContain("评分标准");
    }

    [Fact]
    public async Task Ten_thousand_rows_are_refused_by_the_limit_of_a_table()
    {
        var (staff, plan) = await StartAsync();
        var header = Table[..(Table.IndexOf('\n', StringComparison.Ordinal) + 1)];
        var rows = Enumerable.Range(1, 10_000).Select(n => $"{n},类,项,全部,,0,,要求,加分,,否,督导平台\n");

        (await ImportAsync(staff, plan, header + string.Concat(rows)))
            .ShouldBeRefused(HttpStatusCode.Forbidden, "Platform:ExcelTooManyRows")
            .ErrorMessage.ShouldContain("300");
        (await GetPlanAsync(staff, plan)).Indicators.ShouldBeEmpty();
    }

    [Fact]
    public async Task Lines_that_are_there_count_towards_the_limit()
    {
        var (staff, plan) = await StartAsync();
        var header = Table[..(Table.IndexOf('\n', StringComparison.Ordinal) + 1)];
        var rows = Enumerable.Range(1000, 295).Select(n => $"{n},类,项,全部,,0,,要求,加分,,否,督导平台\n");
        (await ImportAsync(staff, plan, header + string.Concat(rows))).ShouldSucceed();

        (await ImportAsync(staff, plan, Table, DryRun)).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "SupervisionInspections:PlanHasTooManyIndicators"
        );
    }

    [Fact]
    public async Task What_is_no_table_is_refused()
    {
        var (staff, plan) = await StartAsync();

        (await ImportAsync(staff, plan, [])).ShouldBeRefused(HttpStatusCode.Forbidden);
        (await ImportAsync(staff, plan, "MZ\0\0不是表格"u8.ToArray())).ShouldBeRefused(HttpStatusCode.Forbidden);
        (await staff.PostAsync($"{PlanUrl}/{plan}/import-indicators?mode=1")).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "Platform:FileMissing"
        );
    }

    private async Task<(ApiClient Staff, Guid Plan)> StartAsync() => (await SignInStaffAsync(), await EmptyPlanAsync());
}
