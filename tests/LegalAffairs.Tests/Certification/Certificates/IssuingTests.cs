using System.Net;
using System.Text;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Certification.Certificates;
using LegalAffairs.Certification.People;
using LegalAffairs.Identity;
using LegalAffairs.Platform.Excel;
using LegalAffairs.Tests.Certification.People;
using LegalAffairs.Tests.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.Certification.Certificates;

public sealed class IssuingTests : CertificateTest
{
    [Fact]
    public async Task Numbers_come_back_by_import_and_each_bad_line_is_named()
    {
        var (staff, liaison) = (await SignInStaffAsync(), await SignInLiaisonAsync());
        var body = await BodyAsync(staff);
        await IssuedAsync(staff, liaison, body, n: 0);
        var reviewed = new List<CertificateDto>();
        for (var n = 1; n <= 4; n++)
        {
            reviewed.Add(await ReviewedAsync(staff, liaison, await PersonAsync(staff, n), body.Id));
        }

        var batch = await SendAsync(staff);
        batch.Count.ShouldBe(4);
        var report = await ImportAsync(
            staff,
            batch.Id,
            $"""
            {Numbers.Nth(FreeNumber + 1)},豫YZ202600001,2026-03-02,2030-03-01
            {Numbers.Nth(FreeNumber + 2)},豫YZ202690001,2026-03-02,
            {Numbers.Nth(FreeNumber + 3)},豫YZ202600001,2026-03-02,
            {Numbers.Nth(FreeNumber + 4)},执法证5号,2026-03-01,
            {Numbers.Nth(FreeNumber + 9)},豫YZ202600009,2026-03-02,
            {Numbers.Nth(FreeNumber + 1)},豫YZ202600010,2026-03-02,2026-01-01
            """,
            mode: 2
        );

        report.Errors.ShouldBe([
            "第3行 证件编号: 证件编号“豫YZ202690001”已用过，编号不得重复使用",
            "第4行 证件编号: 证件编号“豫YZ202600001”与第2行重复",
            "第5行 证件编号: 证件编号“执法证5号”不符合编号格式，请核对或先改设置",
            "第5行 发证日期: 发证日期 2026/3/1 应在报送日期 2026/3/2 与今天之间",
            $"第6行 身份证号: 身份证号 419***********{Numbers.Nth(FreeNumber + 9)[^4..]} 不在本批次中",
            "第7行 有效期至: 有效期至 2026/1/1 不晚于发证日期 2026/3/2，请核对",
            $"第7行 身份证号: 身份证号 419***********{Numbers.Nth(FreeNumber + 1)[^4..]} 在本批次中已发证或重复",
        ]);
        (report.IssuedCount, (await GetAsync(staff, reviewed[0].Id)).ValidUntil).ShouldBe((1, new DateOnly(2030, 3, 1)));
        (await GetAsync(staff, reviewed[1].Id)).Step.ShouldBe(CertificateStep.Sent);
        var again = await ImportAsync(staff, batch.Id, $"{Numbers.Nth(FreeNumber + 1)},豫YZ202600020,2026-03-02,\n");
        (again.IssuedCount, again.Errors.Single()).ShouldBe(
            (0, $"第2行 身份证号: 身份证号 419***********{Numbers.Nth(FreeNumber + 1)[^4..]} 在本批次中已发证或重复")
        );
    }

    [Fact]
    public async Task Who_may_hold_none_by_now_is_an_error_of_that_line_and_stops_nobody_else()
    {
        var (staff, liaison) = (await SignInStaffAsync(), await SignInLiaisonAsync());
        var body = await BodyAsync(staff);
        var held = await IssuedAsync(staff, liaison, body, n: 0);
        var renewal = Application(held.PersonId, body.Id, "证件损毁");
        var replacing = (await liaison.PostAsync($"{Url}/apply", renewal)).ShouldSucceed().As<CertificateDto>();
        await ActAsync(liaison, replacing.Id, "review-by-unit", Act(Today, more: new { passes = true }));
        await ActAsync(staff, replacing.Id, "review-by-bureau", Act(Today, more: new { passes = true }));
        var (retired, contract, good) = (await PersonAsync(staff, 1), await PersonAsync(staff, 2), await PersonAsync(staff, 3));
        foreach (var person in new[] { retired, contract, good })
        {
            await ReviewedAsync(staff, liaison, person, body.Id);
        }

        var batch = await SendAsync(staff);
        (await staff.PostAsync($"{PersonUrl}/{retired.Id}/retire", Decision())).ShouldSucceed();
        var post = new
        {
            decidedOn = Today,
            reason = "改签合同",
            post = "协管员",
            employment = EmploymentKind.Contract,
        };
        (await staff.PostAsync($"{PersonUrl}/{contract.Id}/change-post", post)).ShouldSucceed();
        await ActAsync(await SignInAsync(RoleNames.BureauLeader), held.Id, "revoke", Act(more: new { effectiveOn = Today }));
        var rows = string.Join('\n', Enumerable.Range(0, 4).Select(n => $"{Numbers.Nth(FreeNumber + n)},豫YZ20260000{n + 1},{Today},"));

        var refused = await ImportAsync(staff, batch.Id, rows, mode: 1);
        var report = await ImportAsync(staff, batch.Id, rows, mode: 2);

        report.Errors.ShouldBe([
            $"第2行 身份证号: 被换的证件 {held.Number} 自 2026/3/2 起已吊销或注销，不能换发新证，请从名单中删去",
            "第3行 身份证号: 田小苗1 已不在岗，不能办理",
            "第4行 身份证号: 田小苗2 的用工性质为合同制：依照《河南省行政执法条例》第二十条，工勤、合同制和临时聘用人员不得取得执法证件",
        ]);
        refused.Errors.ShouldBe(report.Errors);
        (refused.IssuedCount, report.IssuedCount).ShouldBe((0, 1));
        (await ListAsync(staff, CertificateState.Valid)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_list_for_the_issuer_has_whole_numbers_and_is_on_record_for_each_person()
    {
        var (staff, liaison) = (await SignInStaffAsync(), await SignInLiaisonAsync());
        var (body, person) = (await BodyAsync(staff), await PersonAsync(staff));
        await ReviewedAsync(staff, liaison, person, body.Id);
        var batch = await SendAsync(staff);

        var file = (await staff.PostAsync($"{BatchUrl}/{batch.Id}/export", new { reason = "报省厅制证" })).ShouldSucceed();

        var rows = Host.Services.GetRequiredService<IExcelReader>().Read(new MemoryStream(file.Content)).ToList();
        rows.Select(r => r["身份证号"].Text).ShouldContain(Numbers.Nth(FreeNumber));
        var log = (await staff.GetAsync($"{PersonUrl}/{person.Id}/reveals")).ShouldSucceed().As<PagedResultDto<RevealDto>>();
        log.Items.Single().Reason.ShouldBe("报省厅制证");
    }

    [Fact]
    public async Task Where_the_bureau_issues_itself_the_next_numbers_are_taken_and_gaps_are_told()
    {
        var (staff, liaison) = (await SignInStaffAsync(), await SignInLiaisonAsync());
        var body = await BodyAsync(staff);
        var first = await ReviewedAsync(staff, liaison, await PersonAsync(staff, 1), body.Id);
        var batch = await SendAsync(staff);
        ShouldBeRefused(await staff.PostAsync($"{BatchUrl}/{batch.Id}/issue", new { issuedOn = Today }), "IssuerIsExternal");
        await SetNumbersAsync(staff, "YZ-{kind}-{year}-{seq:4}", issuedByBureau: true);
        await IssueByImportAsync(staff, batch.Id, 1, "YZ-Z-2026-4003");

        var second = await ReviewedAsync(staff, liaison, await PersonAsync(staff, 2), body.Id);
        var next = await SendAsync(staff);
        (await staff.PostAsync($"{BatchUrl}/{next.Id}/issue", new { issuedOn = Today })).ShouldSucceed();

        (await GetAsync(staff, first.Id)).Number.ShouldBe("YZ-Z-2026-4003");
        (await GetAsync(staff, second.Id)).Number.ShouldBe("YZ-Z-2026-4004");
        ShouldBeRefused(await staff.PostAsync($"{BatchUrl}/{next.Id}/issue", new { issuedOn = Today }), "NothingToIssue");
        var gaps = (await staff.GetAsync($"{NumberUrl}/gaps?kind=1&year=2026")).ShouldSucceed().As<NumberGapsDto>();
        gaps.Highest.ShouldBe(4004);
        gaps.Gaps[^1].Last.ShouldBe("YZ-Z-2026-4002");
        gaps.Gaps.Sum(g => g.Count).ShouldBe(gaps.Highest - gaps.Issued);
    }

    [Fact]
    public async Task After_a_change_of_the_format_gaps_are_told_and_a_place_is_not_taken_twice()
    {
        var (staff, liaison) = (await SignInStaffAsync(), await SignInLiaisonAsync());
        var body = await BodyAsync(staff);
        await IssuedAsync(staff, liaison, body, n: 1);
        await ReviewedAsync(staff, liaison, await PersonAsync(staff, 2), body.Id);
        var batch = await SendAsync(staff);

        (await PutNumbersAsync(staff, "云{kind}{year}{seq:3}", issuedByBureau: false)).ShouldSucceed();
        var gaps = (await staff.GetAsync($"{NumberUrl}/gaps?kind=1&year=2026")).ShouldSucceed().As<NumberGapsDto>();
        (await PutNumbersAsync(staff, "云{kind}{year}{seq:5}", issuedByBureau: false)).ShouldSucceed();
        var report = await ImportAsync(staff, batch.Id, $"{Numbers.Nth(FreeNumber + 2)},云Z202690002,{Today},\n");

        (gaps.Gaps[^1].First, gaps.Gaps[^1].Last).ShouldBe(("2026 年第 1 号", "2026 年第 90001 号"));
        report.Errors.ShouldBe(["第2行 证件编号: 证件编号“云Z202690002”的年度序号已由“豫YZ202690002”使用，序号不得重复使用"]);
    }

    [Fact]
    public async Task The_issuers_own_document_is_what_is_issued_by_and_every_step_says_as_what_it_was_decided()
    {
        var (staff, liaison) = (await SignInStaffAsync(), await SignInLiaisonAsync());
        var reviewed = await ReviewedAsync(staff, liaison, await PersonAsync(staff), (await BodyAsync(staff)).Id);
        var batch = await SendAsync(staff);
        var list = Encoding.UTF8.GetBytes($"身份证号,证件编号,发证日期\n{Numbers.Nth(FreeNumber)},豫YZ202600001,{Today}");
        var document = Uri.EscapeDataString("豫司证〔2026〕3号");

        var url = $"{BatchUrl}/{batch.Id}/import?mode=1&documentNumber={document}&decidedOn={Today}";
        (await staff.UploadAsync(url, "numbers.csv", list)).ShouldSucceed().As<IssueImportDto>().IssuedCount.ShouldBe(1);

        var events = (await GetAsync(staff, reviewed.Id)).Events.ToDictionary(e => e.Act);
        events[CertificateAct.Issue].DocumentNumber.ShouldBe("豫司证〔2026〕3号");
        events[CertificateAct.Issue].DeciderRole.ShouldBe(RoleNames.BureauStaff);
        events[CertificateAct.PassByUnit].DeciderRole.ShouldBe(RoleNames.UnitLiaison);
        events[CertificateAct.Apply].LegalBasis.ShouldBe("《河南省行政执法条例》第二十条");
    }

    [Fact]
    public async Task Who_was_transferred_meanwhile_stops_with_a_reason_and_applies_anew()
    {
        var (staff, liaison) = (await SignInStaffAsync(), await SignInLiaisonAsync());
        var (body, person) = (await BodyAsync(staff), await PersonAsync(staff));
        var reviewed = await ReviewedAsync(staff, liaison, person, body.Id);
        var move = new
        {
            organizationUnitId = (await UnitAsync("云州市道路运输执法队")).Id,
            decidedOn = Today,
            reason = "工作需要",
        };
        (await staff.PostAsync($"{PersonUrl}/{person.Id}/transfer", move)).ShouldSucceed();

        var named = Act(Today, more: new { certificateIds = new[] { reviewed.Id } });
        var held = (await staff.PostAsync($"{BatchUrl}/send", named)).ShouldSucceed().As<IssuingOutcomeDto>().HeldBack.Single();
        held.Reasons.Select(r => r.Url).ShouldBe([$"/certification/people/{person.Id}"]);
        held.Reasons[0].Text.ShouldContain("申请后已调到其他单位");
        await ActAsync(staff, reviewed.Id, "review-by-bureau", Act(Today, more: new { passes = false }));
        (await staff.PostAsync($"{Url}/apply", Application(person.Id, body.Id))).ShouldSucceed();
    }

    [Fact]
    public async Task A_format_is_previewed_and_a_useless_one_is_refused()
    {
        var staff = await SignInStaffAsync();
        var preview = await staff.GetAsync($"{NumberUrl}/preview?format={Uri.EscapeDataString("云{kind}{year}{seq:4}")}");
        preview.ShouldSucceed().As<ListResultDto<string>>().Items.ShouldBe(["云Z20260001", "云Z20260002", "云Z20260003", "云D20260001"]);

        ShouldBeRefused(await staff.GetAsync($"{NumberUrl}/preview?format={Uri.EscapeDataString("云{year}")}"), "NumberFormatInvalid");
        ShouldBeRefused(await PutNumbersAsync(staff, "云{year}", issuedByBureau: false), "NumberFormatInvalid");
        (
            await (await SignInLiaisonAsync()).PutAsync($"{NumberUrl}/settings", new { numberFormat = "云{kind}{year}{seq:4}" })
        ).ShouldBeRefused(HttpStatusCode.Forbidden);
    }

    private static async Task IssueByImportAsync(ApiClient staff, Guid batchId, int n, string number) =>
        (await ImportAsync(staff, batchId, $"{Numbers.Nth(FreeNumber + n)},{number},2026-03-02,\n")).Errors.ShouldBeEmpty();
}
