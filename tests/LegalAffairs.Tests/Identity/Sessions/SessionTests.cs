using System.Net;
using LegalAffairs.Identity;
using LegalAffairs.Tests.TestKit;

namespace LegalAffairs.Tests.Identity.Sessions;

public sealed class SessionTests : IdentityTest
{
    [Fact]
    public async Task Nobody_signed_in_gets_401_and_no_redirect()
    {
        var browser = await Host.OpenBrowserAsync();

        (await browser.GetAsync("/api/account/my-profile")).ShouldBeRefused(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public async Task Signing_out_ends_the_session(string method)
    {
        var officer = await SignInAsync("officer");

        (await officer.SendAsync(new HttpMethod(method), "/api/account/logout", null)).Status.ShouldBe(HttpStatusCode.NoContent);

        (await StatusOfProfileAsync(officer)).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_session_ends_after_half_an_hour_without_a_request()
    {
        var officer = await SignInAsync("officer");

        Clock.Advance(TimeSpan.FromMinutes(29));
        (await StatusOfProfileAsync(officer)).ShouldBe(HttpStatusCode.OK);

        Clock.Advance(TimeSpan.FromMinutes(29));
        (await StatusOfProfileAsync(officer)).ShouldBe(HttpStatusCode.OK, "the request before renewed it");

        Clock.Advance(TimeSpan.FromMinutes(31));
        (await StatusOfProfileAsync(officer)).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_request_that_the_page_makes_by_itself_does_not_prolong_a_session()
    {
        var officer = await SignInAsync("officer");
        Clock.Advance(TimeSpan.FromMinutes(20));

        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/account/my-profile");
        request.Headers.Add("X-Background-Request", "1");
        (await officer.Http.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.OK);

        Clock.Advance(TimeSpan.FromMinutes(11));
        (await StatusOfProfileAsync(officer)).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_remembered_session_lasts_fourteen_days()
    {
        // The cookie jar drops what is out of date by the real clock.
        Clock.Now = TimeProvider.System.GetUtcNow();
        var officer = await Host.OpenBrowserAsync();
        (await LoginAsync(officer, "officer", TestHost.Password, rememberMe: true)).ShouldSucceed();

        Clock.Advance(TimeSpan.FromDays(13));
        (await StatusOfProfileAsync(officer)).ShouldBe(HttpStatusCode.OK);

        Clock.Advance(TimeSpan.FromDays(1));
        (await StatusOfProfileAsync(officer)).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task The_session_cookie_is_out_of_reach_of_scripts_and_other_sites()
    {
        var browser = await Host.OpenBrowserAsync();

        var response = await LoginAsync(browser, "officer", TestHost.Password);

        var cookie = response.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("LegalAffairs.Session=", StringComparison.Ordinal));
        cookie.ShouldContain("httponly", Case.Insensitive);
        cookie.ShouldContain("samesite=strict", Case.Insensitive);
        cookie.ShouldNotContain("expires", Case.Insensitive);
    }

    [Fact]
    public async Task A_new_password_ends_all_other_sessions_and_keeps_this_one()
    {
        var atWork = await SignInAsync("officer");
        var atHome = await SignInAsync("officer");

        (await ChangePasswordAsync(atWork, TestHost.Password, NewPassword)).ShouldSucceed();

        (await StatusOfProfileAsync(atHome)).ShouldBe(HttpStatusCode.Unauthorized);
        (await StatusOfProfileAsync(atWork)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Switching_an_account_off_ends_its_sessions_at_once()
    {
        var admin = await SignInAsync("admin");
        var officer = await SignInAsync("officer");
        (await StatusOfProfileAsync(officer)).ShouldBe(HttpStatusCode.OK);

        var user = await FindUserAsync(admin, "officer");
        (await admin.PutAsync($"/api/identity/users/{user.Id()}", FormOf(user, ("isActive", false)))).ShouldSucceed();

        (await StatusOfProfileAsync(officer)).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_deleted_account_is_signed_out_at_once()
    {
        var admin = await SignInAsync("admin");
        var officer = await SignInAsync("officer");
        (await StatusOfProfileAsync(officer)).ShouldBe(HttpStatusCode.OK);

        (await admin.DeleteAsync($"/api/identity/users/{(await FindUserAsync(admin, "officer")).Id()}")).ShouldSucceed();

        (await StatusOfProfileAsync(officer)).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_new_role_counts_from_the_next_request()
    {
        var admin = await SignInAsync("admin");
        var officer = await SignInAsync("officer");
        (await officer.GetAsync("/api/identity/users")).ShouldBeRefused(HttpStatusCode.Forbidden);

        var id = (await FindUserAsync(admin, "officer")).Id();
        (await admin.PutAsync($"/api/identity/users/{id}/roles", new { roleNames = new[] { RoleNames.Admin } })).ShouldSucceed();

        (await officer.GetAsync("/api/identity/users")).ShouldSucceed();
    }

    [Fact]
    public async Task Who_was_given_a_password_can_do_nothing_but_change_it()
    {
        var admin = await SignInAsync("admin");
        await CreateUserAsync(admin, "newcomer", RoleNames.Admin);
        var newcomer = await Host.SignInAsync("newcomer", NewPassword);

        (await newcomer.GetAsync("/api/identity/users")).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            IdentityErrorCodes.PasswordChangeRequired
        );
        var extra = (await newcomer.RefreshTokenAsync()).ShouldSucceed().Json.GetProperty("extraProperties");
        extra.GetProperty("mustChangePassword").GetBoolean().ShouldBeTrue();

        (await ChangePasswordAsync(newcomer, NewPassword, "My-own-choice-1")).ShouldSucceed();

        (await newcomer.GetAsync("/api/identity/users")).ShouldSucceed();
    }
}
