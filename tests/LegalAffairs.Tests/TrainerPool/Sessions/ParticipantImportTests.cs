using System.Net;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Identity;
using LegalAffairs.Platform.Excel;
using LegalAffairs.Tests.Identity;
using LegalAffairs.Tests.Platform.Excel;
using LegalAffairs.Tests.TestKit;
using LegalAffairs.TrainerPool.Sessions;

namespace LegalAffairs.Tests.TrainerPool.Sessions;

public sealed class ParticipantImportTests : TrainerPoolTest
{
    private const string ImportUrl = "/api/app/participant-import";
    private const string Phone = "13800138000";

    [Fact]
    public async Task A_dry_run_adds_nobody_and_names_sheet_row_and_column_of_what_is_wrong()
    {
        var (staff, session) = (await SignInStaffAsync(), await DraftAsync());

        var report = await ImportAsync(staff, session, ImportMode.DryRun, await ListAsync());

        report.Errors.ShouldBe([
            "工作表“表”第5行 账号: “officer”与第3行重复",
            "工作表“表”第6行 账号: 没有启用的账号“nobody-there”，请核对",
            "工作表“表”第7行 账号: 长数字 410***********1000 的末几位已被 Excel 丢失，请把该列设为文本格式后重新填写",
            "工作表“表”第8行 账号: 不能为空",
            "工作表“表”第9行 姓名: 账号“inspector”属于黄志远，请核对姓名和账号",
        ]);
        (report.TotalRows, report.GoodRows, report.ImportedCount, report.AddedCount).ShouldBe((7, 2, 0, 0));
        (await CountAsync(staff, session)).ShouldBe(0);
    }

    [Fact]
    public async Task Bad_rows_hold_back_all_of_them_unless_the_good_ones_are_asked_for()
    {
        var (staff, session, list) = (await SignInStaffAsync(), await DraftAsync(), await ListAsync());

        (await ImportAsync(staff, session, ImportMode.AllOrNothing, list)).ImportedCount.ShouldBe(0);
        (await CountAsync(staff, session)).ShouldBe(0);
        var taken = await ImportAsync(staff, session, ImportMode.GoodRows, list);
        var again = await ImportAsync(staff, session, ImportMode.GoodRows, list);

        (taken.ImportedCount, taken.AddedCount, again.ImportedCount, again.AddedCount).ShouldBe((2, 2, 2, 0));
        var people = (await staff.GetAsync($"{SessionUrl}/{session.Id}/participants")).As<PagedResultDto<ParticipantDto>>().Items;
        people.Select(p => p.UserId).ShouldBe([await IdOfAsync(RoleNames.Officer), await IdOfAsync(Phone)], ignoreOrder: true);
    }

    [Fact]
    public async Task The_template_is_what_an_import_reads()
    {
        var (staff, session) = (await SignInStaffAsync(), await DraftAsync());

        var template = (await staff.GetAsync($"{ImportUrl}/template")).ShouldSucceed().Content;
        var empty = await staff.UploadAsync($"{ImportUrl}/{session.Id}/import?mode=1", "名单.xlsx", template);
        var filled = Workbook.WriteCsv(
            new ExcelSheet(
                "名单",
                [.. new[] { "姓名", "账号", "单位" }.Select(c => new ExcelColumn(c))],
                [
                    ["", "OFFICER", "公安局"],
                ]
            )
        );

        empty.ShouldBeRefused(HttpStatusCode.Forbidden, "Platform:ExcelNoData");
        (await ImportAsync(staff, session, ImportMode.AllOrNothing, filled.ToArray())).AddedCount.ShouldBe(1);
        var other = Workbook.Text("姓名,电话\n李明,138\n").ToArray();
        (await staff.UploadAsync($"{ImportUrl}/{session.Id}/import?mode=1", "名单.csv", other)).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "Platform:ExcelColumnsMissing"
        );
    }

    [Fact]
    public async Task Only_who_edits_sessions_imports_and_only_while_people_may_come()
    {
        var (staff, session, list) = (await SignInStaffAsync(), await DraftAsync(RoleNames.Officer), await ListAsync());
        var url = $"{ImportUrl}/{session.Id}/import?mode=2";
        (await (await SignInAsync(RoleNames.UnitLiaison)).UploadAsync(url, "名单.xlsx", list)).ShouldBeRefused(HttpStatusCode.Forbidden);
        (await staff.UploadAsync($"{ImportUrl}/{Guid.CreateVersion7()}/import?mode=2", "名单.xlsx", list)).ShouldBeRefused(
            HttpStatusCode.NotFound
        );

        (await staff.PostAsync($"{SessionUrl}/{session.Id}/publish")).ShouldSucceed();
        (await staff.PostAsync($"{SessionUrl}/{session.Id}/cancel", new { reason = "场地检修" })).ShouldSucceed();

        (await staff.UploadAsync(url, "名单.xlsx", list)).ShouldBeRefused(HttpStatusCode.Forbidden, "TrainerPool:SessionNotOpen");
    }

    // As units send them: a title above, units and an account over two rows, accounts that Excel took for numbers.
    private async Task<byte[]> ListAsync()
    {
        var admin = await SignInAsync(RoleNames.Admin);
        (await admin.PostAsync("/api/identity/users", IdentityTest.NewUser(Phone, RoleNames.Officer))).ShouldSucceed();
        string[] rows =
        [
            Row(1, Workbook.Cell("A1", "参训人员名单")),
            Row(2, Workbook.Cell("A2", "单位") + Workbook.Cell("B2", "姓名") + Workbook.Cell("C2", "账号")),
            Row(3, Workbook.Cell("A3", "城管局") + Workbook.Cell("C3", RoleNames.Officer)),
            Row(4, "<c r=\"C4\"><v>1.3800138E+10</v></c>"),
            Row(5, Workbook.Cell("C5", RoleNames.Officer)),
            Row(6, Workbook.Cell("C6", "nobody-there")),
            Row(7, "<c r=\"C7\"><v>4.10105199001011E+17</v></c>"),
            Row(8, Workbook.Cell("B8", "王芳")),
            Row(9, Workbook.Cell("B9", "李雷") + Workbook.Cell("C9", RoleNames.Inspector)),
        ];
        return Workbook.Raw(string.Concat(rows), """<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A3:A6"/></mergeCells>""").ToArray();
    }

    private static string Row(int number, string cells) => $"""<row r="{number}">{cells}</row>""";

    private static async Task<ParticipantImportDto> ImportAsync(
        ApiClient staff,
        TrainingSessionDto session,
        ImportMode mode,
        byte[] list
    ) =>
        (await staff.UploadAsync($"{ImportUrl}/{session.Id}/import?mode={(int)mode}", "名单.xlsx", list))
            .ShouldSucceed()
            .As<ParticipantImportDto>();

    private static async Task<long> CountAsync(ApiClient staff, TrainingSessionDto session) =>
        (await staff.GetAsync($"{SessionUrl}/{session.Id}/participants")).As<PagedResultDto<ParticipantDto>>().TotalCount;
}
