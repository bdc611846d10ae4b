using System.Net;
using System.Text.Json;
using LegalAffairs.Identity;
using LegalAffairs.Identity.SecurityLogs;
using LegalAffairs.Tests.TestKit;

namespace LegalAffairs.Tests.Identity.SecurityLogs;

public sealed class SecurityLogTests : IdentityTest
{
    private const string Url = "/api/app/security-log";

    [Fact]
    public async Task Every_attempt_is_logged_with_time_address_and_device()
    {
        var browser = await Host.OpenBrowserAsync();
        browser.Http.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0 (Windows NT 10.0) Chrome/126.0.0.0 Safari/537.36");
        await LoginAsync(browser, "Officer", "Wrong-password-1");
        await LoginAsync(browser, "officer", TestHost.Password);
        await browser.GetAsync("/api/account/logout");

        var auditor = await SignInAsync("auditor");
        var logs = (await auditor.GetAsync($"{Url}?userName=OFFICER&sorting=creationTime asc")).ShouldSucceed().Items();

        logs.Select(ActionOf)
            .ShouldBe([SecurityLogAction.LoginFailed, SecurityLogAction.LoginSucceeded, SecurityLogAction.Logout], ignoreOrder: true);
        var failed = logs.Single(l => ActionOf(l) == SecurityLogAction.LoginFailed);
        failed.Text("userName").ShouldBe("Officer");
        failed.Text("device").ShouldBe("Chrome 126 / Windows");
        failed.GetProperty("creationTime").GetDateTime().ShouldBe(TestClock.Start.UtcDateTime);
        failed.GetProperty("userId").ValueKind.ShouldBe(JsonValueKind.String);
    }

    [Fact]
    public async Task A_name_that_nobody_has_is_logged_as_it_was_typed()
    {
        await LoginAsync(await Host.OpenBrowserAsync(), "<script>alert(1)</script>", "Wrong-password-1");

        var logs = (await (await SignInAsync("auditor")).GetAsync($"{Url}?action=1")).ShouldSucceed().Items();

        var log = logs.ShouldHaveSingleItem();
        log.Text("userName").ShouldBe("<script>alert(1)</script>");
        log.GetProperty("userId").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task Days_are_counted_in_China()
    {
        Clock.Now = new DateTimeOffset(2026, 3, 10, 23, 30, 0, TimeSpan.FromHours(8));
        await LoginAsync(await Host.OpenBrowserAsync(), "late", "Wrong-password-1");
        Clock.Now = new DateTimeOffset(2026, 3, 11, 0, 30, 0, TimeSpan.FromHours(8));
        await LoginAsync(await Host.OpenBrowserAsync(), "early", "Wrong-password-1");
        var auditor = await SignInAsync("auditor");

        (await NamesAsync(auditor, "from=2026-03-10&to=2026-03-10")).ShouldBe(["late"]);
        (await NamesAsync(auditor, "from=2026-03-11&to=2026-03-11&action=1")).ShouldBe(["early"]);
    }

    [Fact]
    public async Task The_first_page_counts_the_refused_sign_ins_of_today()
    {
        Clock.Now = new DateTimeOffset(2026, 3, 10, 23, 30, 0, TimeSpan.FromHours(8));
        await LoginAsync(await Host.OpenBrowserAsync(), "yesterday", "Wrong-password-1");
        Clock.Now = new DateTimeOffset(2026, 3, 11, 0, 30, 0, TimeSpan.FromHours(8));
        // The fifth failure locks and the sixth finds it locked: all are refused.
        for (var attempt = 1; attempt <= 6; attempt++)
        {
            await LoginAsync(await Host.OpenBrowserAsync(), "officer", "Wrong-password-1");
        }

        var auditor = await SignInAsync("auditor");
        var today = (await auditor.GetAsync($"{Url}/failed-today")).ShouldSucceed().As<FailedSignInsDto>();

        (today.Day, today.Count, today.Latest.Count).ShouldBe((new DateOnly(2026, 3, 11), 6, 5));
        today.Latest.ShouldAllBe(l => l.UserName == "officer");
        (await auditor.GetAsync($"{Url}?onlyFailedSignIns=true&from=2026-03-11&to=2026-03-11")).Items().Count.ShouldBe(6);
    }

    [Fact]
    public async Task Auditor_and_administrator_read_it_and_nobody_else()
    {
        (await (await SignInAsync(RoleNames.Admin)).GetAsync(Url)).ShouldSucceed();
        foreach (var role in RoleNames.All.Except([RoleNames.Admin, RoleNames.Auditor]))
        {
            var client = await SignInAsync(role);
            (await client.GetAsync(Url)).ShouldBeRefused(HttpStatusCode.Forbidden);
            (await client.GetAsync($"{Url}/export")).ShouldBeRefused(HttpStatusCode.Forbidden);
            (await client.GetAsync($"{Url}/failed-today")).ShouldBeRefused(HttpStatusCode.Forbidden);
        }
    }

    [Fact]
    public async Task A_question_that_makes_no_sense_is_refused()
    {
        var auditor = await SignInAsync("auditor");

        await RefusedAsync("sorting=password desc", "sorting");
        await RefusedAsync("action=99", "action");
        await RefusedAsync("maxResultCount=1000000", "maxResultCount");
        await RefusedAsync("from=2026-02-30", "from");

        async Task RefusedAsync(string query, string field) =>
            (await auditor.GetAsync($"{Url}?{query}"))
                .ShouldBeRefused(HttpStatusCode.BadRequest)
                .FieldErrors.Contains(field)
                .ShouldBeTrue();
    }

    [Fact]
    public async Task It_leaves_as_a_workbook()
    {
        var file = (await (await SignInAsync("auditor")).GetAsync($"{Url}/export")).ShouldSucceed();

        file.ContentType.ShouldBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        file.Content.Take(2).ShouldBe("PK"u8.ToArray());
    }

    private static SecurityLogAction ActionOf(JsonElement log) => (SecurityLogAction)log.GetProperty("action").GetInt32();

    private static async Task<List<string>> NamesAsync(ApiClient client, string query) =>
        (await client.GetAsync($"{Url}?{query}")).ShouldSucceed().Items().ConvertAll(l => l.Text("userName"));
}
