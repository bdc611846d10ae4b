using System.IO.Compression;
using System.Text;
using LegalAffairs.SupervisionInspections.TaskPlans;
using LegalAffairs.Tests.Platform.Excel;
using LegalAffairs.Tests.TestKit;

namespace LegalAffairs.Tests.SupervisionInspections.TaskPlans;

public sealed class IndicatorExportTests : TaskPlanTest
{
    [Theory]
    [InlineData("csv")]
    [InlineData("excel")]
    public async Task What_is_exported_imports_again_as_an_equal_table(string format)
    {
        var (staff, plan) = await ImportedAsync();

        var file = (await staff.GetAsync($"{PlanUrl}/{plan}/{format}")).ShouldSucceed();
        var copy = await EmptyPlanAsync();
        var report = (await ImportAsync(staff, copy, file.Content)).ShouldSucceed().As<IndicatorImportDto>();

        report.Errors.ShouldBeEmpty();
        Lines(await GetPlanAsync(staff, copy)).ShouldBe(Lines(await GetPlanAsync(staff, plan)));
    }

    [Fact]
    public async Task Texts_that_a_spreadsheet_would_run_or_split_survive_the_round_trip()
    {
        var staff = await SignInStaffAsync();
        var plan = await DraftPlanAsync(
            2026,
            Indicator(1, ("name", "=1+1"), ("requiredMaterials", "甲,乙\"丙\"\n丁"), ("workRequirements", "@某人"))
        );

        var file = (await staff.GetAsync($"{PlanUrl}/{plan.Id}/csv")).ShouldSucceed();
        var copy = await EmptyPlanAsync();
        (await ImportAsync(staff, copy, file.Content)).ShouldSucceed();

        Encoding.UTF8.GetString(file.Content).ShouldContain("'=1+1");
        Lines(await GetPlanAsync(staff, copy)).ShouldBe(Lines(plan));
    }

    [Fact]
    public async Task The_workbook_looks_as_the_paper_table_does()
    {
        var (staff, plan) = await ImportedAsync();

        var response = (await staff.GetAsync($"{PlanUrl}/{plan}/excel")).ShouldSucceed();

        response.ContentType.ShouldBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        SheetOf(response.Content).ShouldContain("云州市2026年任务表");
        var rows = Workbook.Read(new MemoryStream(response.Content), "序号", "一级指标");
        rows.Count.ShouldBe(10);
        rows[0]["一级指标"].Merged.ShouldBe(rows[1]["一级指标"].Merged);
        rows[0]["一级指标"].Merged!.ToString().ShouldBe("B4:B5");
        rows[7]["适用单位"].Text.ShouldBe("青岚区|云州市城市管理局");
    }

    [Fact]
    public async Task The_template_says_how_to_fill_it_in_and_imports_once_it_is_filled()
    {
        var staff = await SignInStaffAsync();

        var template = (await staff.GetAsync($"{PlanUrl}/template")).ShouldSucceed();

        var instructions = Workbook.Read(new MemoryStream(template.Content), "列", "怎样填写");
        instructions.Select(r => r["列"].Text).Take(12).ShouldBe(IndicatorColumns.All);
        instructions
            .Single(r => r["列"].Text == "评分规则")["可填内容"]
            .Text.ShouldBe("标准计数、平均分、完成比例、缺项计数、获奖等次、加分、扣分");
        instructions.Take(12).ShouldAllBe(r => r["怎样填写"].Text.Length >= 3 && !r["怎样填写"].Text.StartsWith("Template"));
        var units = Workbook.Read(new MemoryStream(template.Content), "可在“适用单位”里写的单位名称");
        units.Select(r => r[r.Header.Names[0]].Text).ShouldContain("青岚区");
        (await ImportAsync(staff, await EmptyPlanAsync(), template.Content)).ShouldBeRefused(
            System.Net.HttpStatusCode.Forbidden,
            "Platform:ExcelNoData"
        );
    }

    private static string SheetOf(byte[] workbook)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook));
        using var reader = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        return reader.ReadToEnd();
    }

    private async Task<(ApiClient Staff, Guid Plan)> ImportedAsync()
    {
        var staff = await SignInStaffAsync();
        var plan = await EmptyPlanAsync();
        (await ImportAsync(staff, plan, Table)).ShouldSucceed();
        return (staff, plan);
    }
}
