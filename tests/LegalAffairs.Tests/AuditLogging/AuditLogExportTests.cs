using System.Globalization;
using LegalAffairs.Abp.Auditing;
using LegalAffairs.AuditLogging.AuditLogs;
using LegalAffairs.Platform.Excel;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.AuditLogging;

public sealed class AuditLogExportTests : AuditTest
{
    public AuditLogExportTests() => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-Hans");

    [Fact]
    public async Task The_export_holds_the_calls_found_and_what_they_changed_and_is_itself_noted()
    {
        await using var host = await StartWithAsync(
            Calls.Of(second: 1, changes: Calls.Change("plan-1")),
            Calls.Of(second: 2, userName: "unit-liaison", status: 403)
        );
        var call = Calls.Of();
        using var scope = host.Services.GetRequiredService<IAuditingManager>().BeginScope(call);

        var rows = await ExportAsync(host, new GetAuditLogsInput(), "时间", "状态码");
        rows.Select(r => r["用户名"].Text).ShouldBe(["unit-liaison", "bureau-staff"]);
        rows.Select(r => r["状态码"].Text).ShouldBe(["403", "200"]);
        call.Comment.ShouldBe("导出审计日志 2 条");

        var changes = await ExportAsync(host, new GetAuditLogsInput(), "属性", "新值");
        changes.Select(r => (r["原值"].Text, r["新值"].Text)).ShouldBe([("旧标题", "新标题"), ("", "2026")], ignoreOrder: true);
        changes[0]["变更"].Text.ShouldBe("修改");
    }

    [Fact]
    public async Task The_export_obeys_the_filter_of_the_list()
    {
        await using var host = await StartWithAsync(Calls.Of(second: 1), Calls.Of(second: 2, userName: "unit-liaison"));
        var rows = await ExportAsync(host, new GetAuditLogsInput { UserName = "unit-liaison" }, "时间", "状态码");
        rows.ShouldHaveSingleItem()["用户名"].Text.ShouldBe("unit-liaison");
    }

    private async Task<AuditHost> StartWithAsync(params AuditLogInfo[] logs)
    {
        await using (var host = await StartAsync())
        {
            await host.SaveAsync(logs);
        }

        return await StartAsync();
    }

    private static async Task<IReadOnlyList<ExcelRow>> ExportAsync(AuditHost host, GetAuditLogsInput input, params string[] columns)
    {
        var content = await host.UseServiceAsync(s => s.GetExportAsync(input));
        await using var stream = content.GetStream();
        content.FileName.ShouldNotBeNull().ShouldEndWith(".xlsx");
        return [.. new ExcelReader().Read(stream, new ExcelReadOptions { RequiredColumns = columns })];
    }
}
