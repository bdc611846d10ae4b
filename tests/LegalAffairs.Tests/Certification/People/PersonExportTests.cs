using System.Collections.Concurrent;
using System.Net;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Auditing;
using LegalAffairs.Certification.People;
using LegalAffairs.Identity;
using LegalAffairs.Platform.Excel;
using LegalAffairs.Tests.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LegalAffairs.Tests.Certification.People;

public sealed class PersonExportTests : CertificationTest
{
    private const string Unit = "云州市城市管理局";

    private readonly KeptCalls _calls = new();

    protected override void ConfigureServices(IServiceCollection services) =>
        services.Replace(ServiceDescriptor.Singleton<IAuditingStore>(_calls));

    [Fact]
    public async Task What_the_filters_let_through_is_exported_with_masked_numbers_and_that_is_on_record()
    {
        var staff = await SignInStaffAsync();
        var unitId = (await UnitAsync(Unit)).Id;
        await RegisterAsync(staff, Registration(unitId));
        await RegisterAsync(staff, Registration(unitId, Numbers.Nth(FreeNumber + 1), "田小禾", EmploymentKind.Contract));

        var rows = await ExportAsync(staff, $"filter=田小&employment={(int)EmploymentKind.Contract}");

        var row = rows.ShouldHaveSingleItem();
        (row["姓名"].Text, row["用工性质"].Text, row["单位"].Text, row["执法证件"].Text).ShouldBe(("田小禾", "合同制", Unit, "无"));
        row["身份证号"].Text.ShouldBe($"419***********{Numbers.Nth(FreeNumber + 1)[^4..]}");
        var call = _calls.Logs.Single(c => c.Url!.Contains("person/export", StringComparison.Ordinal));
        call.Comment.ShouldNotBeNull().ShouldContain("导出执法人员名册 1 人");
    }

    [Fact]
    public async Task A_unit_exports_as_many_as_it_sees_and_who_sees_none_exports_none()
    {
        var (staff, liaison) = (await SignInStaffAsync(), await SignInLiaisonAsync());
        await RegisterAsync(staff, Registration((await UnitAsync(Unit)).Id));
        await RegisterAsync(staff, Registration((await UnitAsync("云州市道路运输执法队")).Id, Numbers.Nth(FreeNumber + 1)));
        var seen = (await liaison.GetAsync($"{PersonUrl}?maxResultCount=1")).ShouldSucceed().As<PagedResultDto<PersonListDto>>();

        var numbers = (await ExportAsync(liaison, "sorting=name")).ConvertAll(r => r["身份证号"].Text);
        numbers.ShouldContain($"419***********{Numbers.Nth(FreeNumber)[^4..]}");
        numbers.Count.ShouldBe((int)seen.TotalCount);
        (await (await SignInAsync(RoleNames.Officer)).GetAsync($"{PersonUrl}/export")).ShouldBeRefused(HttpStatusCode.Forbidden);
    }

    private async Task<List<ExcelRow>> ExportAsync(ApiClient client, string query)
    {
        var file = (await client.GetAsync($"{PersonUrl}/export?{query}")).ShouldSucceed();
        return [.. Host.Services.GetRequiredService<IExcelReader>().Read(new MemoryStream(file.Content))];
    }

    private sealed class KeptCalls : IAuditingStore
    {
        public ConcurrentQueue<AuditLogInfo> Logs { get; } = new();

        public ValueTask SaveAsync(AuditLogInfo log)
        {
            Logs.Enqueue(log);
            return ValueTask.CompletedTask;
        }
    }
}
