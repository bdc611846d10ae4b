using System.Net;
using LegalAffairs.Identity;
using LegalAffairs.Tests.TestKit;

namespace LegalAffairs.Tests.AspNetCore;

public sealed class UnknownApiTests : ApiTest
{
    [Theory]
    [InlineData("DELETE", "/api/app/task-plan")]
    [InlineData("PUT", "/api/app/notification")]
    [InlineData("GET", "/api/account/login")]
    [InlineData("GET", "/api/app/reporting/submit")]
    public async Task A_wrong_verb_is_called_so(string verb, string url)
    {
        var officer = await SignInAsync(RoleNames.Officer);

        var refused = (await SendAsync(officer, verb, url)).ShouldBeRefused(HttpStatusCode.MethodNotAllowed);

        refused.ErrorMessage.ShouldContain("不支持");
    }

    [Theory]
    [InlineData("GET", "/api/app/nothing-here")]
    [InlineData("POST", "/api/app/nothing-here")]
    [InlineData("GET", "/api/app/nothing-here/file.json")]
    [InlineData("GET", "/api")]
    public async Task An_unknown_address_is_not_found(string verb, string url)
    {
        var officer = await SignInAsync(RoleNames.Officer);

        (await SendAsync(officer, verb, url)).ShouldBeRefused(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("DELETE", "/api/app/task-plan")]
    [InlineData("GET", "/api/app/nothing-here")]
    [InlineData("POST", "/api/app/nothing-here")]
    public async Task Who_is_not_signed_in_does_not_learn_what_exists(string verb, string url)
    {
        var browser = await Host.OpenBrowserAsync();

        (await SendAsync(browser, verb, url)).ShouldBeRefused(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task What_exists_but_is_not_permitted_stays_forbidden()
    {
        var officer = await SignInAsync(RoleNames.Officer);

        (await officer.GetAsync("/api/app/audit-log")).ShouldBeRefused(HttpStatusCode.Forbidden);
    }

    private static Task<ApiResponse> SendAsync(ApiClient client, string verb, string url) =>
        client.SendAsync(new HttpMethod(verb), url, null);
}
