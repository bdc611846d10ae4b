using System.Globalization;
using System.Net;
using System.Text;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Certification.People;
using LegalAffairs.Identity;
using LegalAffairs.Platform.Excel;
using LegalAffairs.Platform.Notifications;
using LegalAffairs.Tests.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.Certification.People;

public sealed class PersonImportTests : CertificationTest
{
    private const string Header = "姓名,身份证号,单位,岗位,用工性质,账号\n";
    private const string Unit = "云州市城市管理执法支队";

    [Fact]
    public async Task A_dry_run_saves_nothing_and_names_row_column_and_reason()
    {
        var staff = await SignInStaffAsync();
        await RegisterAsync(staff);
        var good = Numbers.Nth(FreeNumber + 1);
        var wrong = good[..^1] + (good[^1] == '0' ? '1' : '0');

        var report = await ImportAsync(
            staff,
            $"""
            甲一,{good},{Unit},执法员,在编,
            甲二,{wrong},{Unit},执法员,在编,
            甲三,4.10105E+17,{Unit},执法员,在编,
            甲四,{good},{Unit},执法员,在编,
            甲五,{Numbers.Nth(FreeNumber)},{Unit},执法员,在编,
            甲六,{Numbers.Nth(FreeNumber + 2)},没有的队,执法员,在编,
            甲七,{Numbers.Nth(FreeNumber + 3)},{Unit},执法员,志愿者,
            甲八,{Numbers.Nth(FreeNumber + 4)},{Unit},执法员,在编,nobody
            ,{Numbers.Nth(FreeNumber + 5)},{Unit},执法员,在编,
            """,
            ImportMode.DryRun
        );

        report.Errors.ShouldBe([
            "第3行 身份证号: 身份证号校验位不符，请核对每一位",
            "第4行 身份证号: 长数字 410***********0000 的末几位已被 Excel 丢失，请把该列设为文本格式后重新填写",
            "第5行 身份证号: 身份证号与第2行重复",
            $"第6行 身份证号: 身份证号 419***********{Numbers.Nth(FreeNumber)[^4..]} 已登记，请先查找该人员，跨单位请办理调动",
            "第7行 单位: 没有您可以办理的单位“没有的队”，请填写单位全称",
            "第8行 用工性质: 不认识“志愿者”，可填：在编、工勤、合同制、临时聘用",
            "第9行 账号: 没有启用的账号“nobody”，请先开通或留空",
            "第10行 姓名: 不能为空",
        ]);
        (report.TotalRows, report.GoodRows, report.BadRows, report.ImportedCount).ShouldBe((9, 1, 8, 0));
        (await FindAsync(staff, good)).ShouldBeNull();
        var file = await staff.GetAsync($"/api/app/file/{report.ErrorFileId}/content");
        var rows = Read(file.ShouldSucceed().Content);
        rows.Count.ShouldBe(8);
        rows[0]["行"].Text.ShouldBe("3");
        rows[0]["错误"].Text.ShouldContain("校验位不符");
    }

    [Fact]
    public async Task Where_columns_have_shifted_neither_the_report_that_is_kept_nor_its_workbook_quotes_a_number()
    {
        var staff = await SignInStaffAsync();
        var number = Numbers.Nth(FreeNumber);
        var file = Encoding.UTF8.GetBytes(
            $"{Header}甲一,{Unit},{number},执法员,在编,\n甲二,{number},{Unit},执法员,{number},{number}\n甲三,在编,{number},执法员,{number},{number}\n"
        );

        var run = await RunImportAsync(staff, "import", ImportMode.GoodRows, $"{number}.csv", file);

        run.People!.Errors.ShouldContain($"第3行 用工性质: 不认识“419***********{number[^4..]}”，可填：在编、工勤、合同制、临时聘用");
        var workbook = (await staff.GetAsync($"/api/app/file/{run.People.ErrorFileId}/content")).ShouldSucceed();
        var notes = await staff.GetAsync("/api/app/notification");
        string[] kept = [.. run.People.Errors, .. Read(workbook.Content).Select(r => r["错误"].Text), run.FileName, notes.Text];
        kept.Length.ShouldBeGreaterThan(12);
        kept.ShouldAllBe(t => !t.Contains(number, StringComparison.Ordinal));
    }

    [Fact]
    public async Task All_or_nothing_saves_nothing_with_one_bad_row_and_good_rows_are_saved_on_demand()
    {
        var staff = await SignInStaffAsync();
        var (first, second) = (Numbers.Nth(FreeNumber), Numbers.Nth(FreeNumber + 1));
        var rows = $"甲一,{first},{Unit},执法员,在编,{DemoAccounts.Enforcers[300]}\n甲二,{second},没有的队,执法员,在编,\n";

        (await ImportAsync(staff, rows, ImportMode.AllOrNothing)).ImportedCount.ShouldBe(0);
        (await FindAsync(staff, first)).ShouldBeNull();
        (await ImportAsync(staff, rows, ImportMode.GoodRows)).ImportedCount.ShouldBe(1);

        var person = (await FindAsync(staff, first))!;
        (person.Name, person.OrganizationUnitName, person.Employment).ShouldBe(("甲一", Unit, EmploymentKind.Establishment));
        person.UserId.ShouldBe(await UserIdAsync(DemoAccounts.Enforcers[300]));
        var again = await ImportAsync(staff, rows, ImportMode.GoodRows);
        (again.ImportedCount, again.ErrorCount).ShouldBe((0, 3));
        (await staff.GetAsync($"{PersonUrl}/{person.Id}")).As<PersonDto>().History.Single().Act.ShouldBe(PersonAct.Register);
    }

    [Fact]
    public async Task GBK_is_read_as_well()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var staff = await SignInStaffAsync();
        var number = Numbers.Nth(FreeNumber);

        var report = await ImportAsync(
            staff,
            $"欧阳靖,{number},{Unit},执法员,在编,\n",
            ImportMode.AllOrNothing,
            Encoding.GetEncoding("GBK")
        );

        report.ImportedCount.ShouldBe(1);
        (await FindAsync(staff, number))!.Name.ShouldBe("欧阳靖");
    }

    [Fact]
    public async Task Merged_cells_of_a_unit_hold_for_each_row_and_numbers_kept_as_numbers_are_refused()
    {
        var staff = await SignInStaffAsync();
        var numbers = Enumerable.Range(0, 3).Select(i => Numbers.Nth(FreeNumber + i)).ToList();
        object?[][] rows =
        [
            ["甲一", numbers[0], Unit, "执法员", "在编", null],
            ["甲二", numbers[1], Unit, "执法员", "在编", null],
            ["甲三", 410105199001010000m, Unit, "执法员", "在编", null],
        ];

        var report = await UploadAsync(staff, Workbook(rows), "people.xlsx", ImportMode.GoodRows);

        report.ImportedCount.ShouldBe(2);
        report.Errors.Single().ShouldContain("末几位已被 Excel 丢失");
        (await FindAsync(staff, numbers[1]))!.OrganizationUnitName.ShouldBe(Unit);
    }

    [Fact]
    public async Task Of_ten_thousand_rows_five_hundred_are_bad_and_all_of_these_are_named()
    {
        var staff = await SignInStaffAsync();
        var units = new[] { Unit, "云州市道路运输执法队", "青岚区城市管理执法大队" };
        var rows = new StringBuilder();
        for (var i = 0; i < 10_000; i++)
        {
            var number = Numbers.Nth(FreeNumber + i);
            number = i % 20 == 7 ? number[..^1] + (number[^1] == '0' ? '1' : '0') : number;
            rows.Append(CultureInfo.InvariantCulture, $"人员{i},{number},{units[i % 3]},执法员,在编,\n");
        }

        var before = await CountAsync(staff);
        var dry = await ImportAsync(staff, rows.ToString(), ImportMode.DryRun);
        var report = await ImportAsync(staff, rows.ToString(), ImportMode.GoodRows);

        (dry.GoodRows, dry.BadRows, dry.ImportedCount).ShouldBe((9500, 500, 0));
        (report.ErrorCount, report.ImportedCount).ShouldBe((500, 9500));
        (await CountAsync(staff)).ShouldBe(before + 9500);
        var file = await staff.GetAsync($"/api/app/file/{report.ErrorFileId}/content");
        Read(file.ShouldSucceed().Content).Count.ShouldBe(500);
    }

    [Fact]
    public async Task A_unit_imports_only_its_own_people()
    {
        var liaison = await SignInLiaisonAsync();
        var rows =
            $"甲一,{Numbers.Nth(FreeNumber)},云州市城市管理局,执法员,在编,\n甲二,{Numbers.Nth(FreeNumber + 1)},云州市道路运输执法队,执法员,在编,\n";

        var report = await ImportAsync(liaison, rows, ImportMode.GoodRows);

        report.ImportedCount.ShouldBe(1);
        report.Errors.Single().ShouldBe("第3行 单位: 没有您可以办理的单位“云州市道路运输执法队”，请填写单位全称");
    }

    [Fact]
    public async Task A_file_without_a_needed_column_fails_with_the_reason_and_those_without_the_right_import_nothing()
    {
        var staff = await SignInStaffAsync();
        var file = Encoding.UTF8.GetBytes("姓名,单位\n甲一,乙\n");

        var run = await RunImportAsync(staff, "import", ImportMode.GoodRows, "people.csv", file);

        (run.State, run.People).ShouldBe((ImportRunState.Failed, null));
        run.Problem!.ShouldContain("身份证号");
        (await (await SignInAsync(RoleNames.Officer)).UploadAsync($"{ImportUrl}/import?mode=0", "people.csv", file)).ShouldBeRefused(
            HttpStatusCode.Forbidden
        );
    }

    [Fact]
    public async Task An_import_is_found_again_by_the_one_who_began_it_and_nobody_else()
    {
        var (staff, liaison) = (await SignInStaffAsync(), await SignInLiaisonAsync());
        var rows = Encoding.UTF8.GetBytes($"{Header}甲一,{Numbers.Nth(FreeNumber)},{Unit},执法员,在编,\n");
        await RunImportAsync(staff, "import", ImportMode.DryRun, "名单.csv", rows);
        Clock.Advance(TimeSpan.FromSeconds(1));
        var run = await RunImportAsync(staff, "import", ImportMode.AllOrNothing, "名单.csv", rows);

        var runs = (await staff.GetAsync($"{ImportUrl}/runs")).ShouldSucceed().As<ListResultDto<PersonImportRunDto>>().Items;

        runs.Select(r => (r.Mode, r.FileName, r.People!.ImportedCount))
            .ShouldBe([(ImportMode.AllOrNothing, "名单.csv", 1), (ImportMode.DryRun, "名单.csv", 0)]);
        (await liaison.GetAsync($"{ImportUrl}/{run.Id}/run")).ShouldBeRefused(HttpStatusCode.NotFound);
        (await liaison.GetAsync($"{ImportUrl}/runs")).As<ListResultDto<PersonImportRunDto>>().Items.ShouldBeEmpty();
        var told = (await staff.GetAsync("/api/app/notification?onlyUnread=true")).As<PagedResultDto<NotificationDto>>();
        told.Items.Count(n => n.Text.StartsWith("名单.csv：已导入 1 条", StringComparison.Ordinal)).ShouldBe(1);
    }

    private byte[] Workbook(object?[][] rows)
    {
        using var stream = new MemoryStream();
        var columns = Header
            .Trim()
            .Split(',')
            .Select(c => new ExcelColumn(c, c == "身份证号" ? ExcelColumnKind.Decimal : ExcelColumnKind.Text) { MergeEqual = c == "单位" });
        Host.Services.GetRequiredService<IExcelWriter>().Write(stream, new ExcelSheet("人员", [.. columns], rows));
        return stream.ToArray();
    }

    private List<ExcelRow> Read(byte[] workbook) => [.. Host.Services.GetRequiredService<IExcelReader>().Read(new MemoryStream(workbook))];

    private static async Task<long> CountAsync(ApiClient client) =>
        (await client.GetAsync($"{PersonUrl}?maxResultCount=1")).ShouldSucceed().As<PagedResultDto<PersonListDto>>().TotalCount;

    private static Task<PersonImportDto> ImportAsync(ApiClient client, string rows, ImportMode mode, Encoding? encoding = null) =>
        UploadAsync(client, (encoding ?? Encoding.UTF8).GetBytes(Header + rows), "people.csv", mode);

    private static async Task<PersonImportDto> UploadAsync(ApiClient client, byte[] content, string name, ImportMode mode)
    {
        var run = await RunImportAsync(client, "import", mode, name, content);
        (run.State, run.Problem).ShouldBe((ImportRunState.Done, null));
        return run.People!;
    }
}
