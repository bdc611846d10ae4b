using System.Net;
using System.Text.Json;
using LegalAffairs.AuditLogging.AuditLogs;
using LegalAffairs.Identity;
using LegalAffairs.Tests.TestKit;

namespace LegalAffairs.Tests.AuditLogging;

public sealed class AuditLogApiTests : ApiTest
{
    private const string Url = "/api/app/audit-log";

    public static TheoryData<string> RolesWithoutThePermission => [.. RoleNames.All.Where(r => r != RoleNames.Auditor)];

    [Theory]
    [MemberData(nameof(RolesWithoutThePermission))]
    public async Task Nobody_but_the_auditor_reads_the_audit_log(string role)
    {
        var client = await SignInAsync(role);
        (await client.GetAsync(Url)).ShouldBeRefused(HttpStatusCode.Forbidden);
        (await client.GetAsync($"{Url}/export")).ShouldBeRefused(HttpStatusCode.Forbidden);
        (await client.GetAsync($"{Url}/refused-today")).ShouldBeRefused(HttpStatusCode.Forbidden);
        (await client.GetAsync($"{Url}/entity-history?entityType=TaskPlan&entityId=1")).ShouldBeRefused(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_refused_call_is_in_the_log_with_who_tried()
    {
        var admin = await SignInAsync(RoleNames.Admin);
        (await admin.GetAsync(Url)).ShouldBeRefused(HttpStatusCode.Forbidden);

        var auditor = await SignInAsync(RoleNames.Auditor);
        var call = await FindAsync(auditor, $"{Url}?onlyFailures=true&userName={RoleNames.Admin}&httpStatusClass=4", Url);
        call.GetProperty("httpStatusCode").GetInt32().ShouldBe((int)HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_first_page_counts_what_was_refused_today()
    {
        var officer = await SignInAsync(RoleNames.Officer);
        (await officer.GetAsync(Url)).ShouldBeRefused(HttpStatusCode.Forbidden);
        Clock.Advance(TimeSpan.FromDays(1));
        var admin = await SignInAsync(RoleNames.Admin);
        (await admin.GetAsync($"{Url}/{Guid.Empty}")).ShouldBeRefused(HttpStatusCode.Forbidden);
        (await admin.GetAsync($"/api/identity/users/{Guid.Empty}")).ShouldBeRefused(HttpStatusCode.NotFound);
        var auditor = await SignInAsync(RoleNames.Auditor);
        await FindAsync(auditor, $"{Url}?onlyFailures=true", $"/api/identity/users/{Guid.Empty}");

        var today = (await auditor.GetAsync($"{Url}/refused-today")).ShouldSucceed().As<RefusedCallsDto>();

        (today.Day, today.Count).ShouldBe((new DateOnly(2026, 3, 3), 1));
        var call = today.Latest.ShouldHaveSingleItem();
        (call.UserName, call.Url).ShouldBe((RoleNames.Admin, $"{Url}/{Guid.Empty}"));
        (await auditor.GetAsync($"{Url}?onlyRefused=true")).ShouldSucceed().Json.GetProperty("totalCount").GetInt32().ShouldBe(2);
    }

    [Fact]
    public async Task Reading_the_log_is_in_the_log()
    {
        var auditor = await SignInAsync(RoleNames.Auditor);
        (await auditor.GetAsync($"{Url}/export")).ShouldSucceed();
        var call = await FindAsync(auditor, $"{Url}?filter=export&userName={RoleNames.Auditor}", $"{Url}/export");
        call.GetProperty("comment").GetString().ShouldNotBeNull().ShouldStartWith("导出审计日志");
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task No_verb_changes_the_log(string verb)
    {
        var auditor = await SignInAsync(RoleNames.Auditor);
        var response = await auditor.SendAsync(new HttpMethod(verb), $"{Url}/{Guid.Empty}", null);
        response.Status.ShouldBeOneOf(HttpStatusCode.Forbidden, HttpStatusCode.NotFound, HttpStatusCode.MethodNotAllowed);
    }

    [Theory]
    [InlineData("sorting=browserInfo", "sorting")]
    [InlineData("maxResultCount=1000000", "maxResultCount")]
    [InlineData("httpStatusClass=9", "httpStatusClass")]
    public async Task A_filter_that_makes_no_sense_is_refused_by_name(string query, string field)
    {
        var auditor = await SignInAsync(RoleNames.Auditor);
        var refused = (await auditor.GetAsync($"{Url}?{query}")).ShouldBeRefused(HttpStatusCode.BadRequest);
        refused.FieldErrors[field].ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_record_that_is_not_there_is_404()
    {
        var auditor = await SignInAsync(RoleNames.Auditor);
        (await auditor.GetAsync($"{Url}/{Guid.Empty}")).ShouldBeRefused(HttpStatusCode.NotFound);
    }

    // Records appear within moments, not at once.
    private static async Task<JsonElement> FindAsync(ApiClient client, string listUrl, string calledUrl)
    {
        for (var attempt = 0; attempt < 100; attempt++)
        {
            var items = (await client.GetAsync(listUrl)).ShouldSucceed().Json.GetProperty("items").EnumerateArray();
            if (items.Where(i => i.GetProperty("url").GetString() == calledUrl).Take(1).ToList() is [var found])
            {
                return found;
            }

            await Task.Delay(50);
        }

        throw new TimeoutException($"No call of {calledUrl} appeared in {listUrl}.");
    }
}
