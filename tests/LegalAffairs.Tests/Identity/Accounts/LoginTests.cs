using System.Net;
using LegalAffairs.Identity;
using LegalAffairs.Tests.TestKit;

namespace LegalAffairs.Tests.Identity.Accounts;

public sealed class LoginTests : IdentityTest
{
    private const int Success = 1;
    private const int InvalidUserNameOrPassword = 2;
    private const int NotAllowed = 3;
    private const int LockedOut = 4;

    [Fact]
    public async Task The_user_name_or_the_mail_address_opens_an_account_whatever_the_case()
    {
        foreach (var name in new[] { "bureau-staff", "Bureau-STAFF", "bureau-staff@example.com" })
        {
            var browser = await Host.OpenBrowserAsync();

            (await LoginResultAsync(browser, name, TestHost.Password)).ShouldBe(Success, name);

            var configuration = (await browser.RefreshTokenAsync()).Json;
            configuration.GetProperty("currentUser").Text("userName").ShouldBe("bureau-staff");
            configuration.GetProperty("currentUser").Text("name").ShouldBe("王晓明");
            configuration.GetProperty("extraProperties").GetProperty("mustChangePassword").GetBoolean().ShouldBeFalse();
        }
    }

    [Fact]
    public async Task Every_role_has_an_account_of_its_name()
    {
        foreach (var role in RoleNames.All)
        {
            (await LoginResultAsync(await Host.OpenBrowserAsync(), role, TestHost.Password)).ShouldBe(Success, role);
        }
    }

    [Fact]
    public async Task An_unknown_name_and_a_wrong_password_are_answered_alike_until_both_are_locked()
    {
        var browser = await Host.OpenBrowserAsync();
        for (var attempt = 1; attempt <= 6; attempt++)
        {
            var wrong = (await LoginAsync(browser, "officer", "Wrong-password-1")).ShouldSucceed().Text;
            var unknown = (await LoginAsync(browser, "nobody", "Wrong-password-1")).ShouldSucceed().Text;

            unknown.ShouldBe(wrong);
        }
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_account_for_a_quarter_of_an_hour()
    {
        var browser = await Host.OpenBrowserAsync();
        for (var attempt = 1; attempt <= 4; attempt++)
        {
            (await LoginResultAsync(browser, "officer", "Wrong-password-1")).ShouldBe(InvalidUserNameOrPassword);
        }

        var fifth = (await LoginAsync(browser, "officer", "Wrong-password-1")).ShouldSucceed().Json;
        fifth.GetProperty("result").GetInt32().ShouldBe(LockedOut);
        fifth.Text("description").ShouldContain("15分钟");
        (await LoginResultAsync(browser, "officer", TestHost.Password)).ShouldBe(LockedOut);

        Clock.Advance(TimeSpan.FromMinutes(14));
        (await LoginAsync(browser, "officer", TestHost.Password)).Json.Text("description").ShouldContain("1分钟");

        Clock.Advance(TimeSpan.FromMinutes(1));
        (await LoginResultAsync(browser, "officer", TestHost.Password)).ShouldBe(Success);
    }

    [Fact]
    public async Task A_right_password_in_between_starts_the_count_anew()
    {
        var browser = await Host.OpenBrowserAsync();
        for (var round = 0; round < 2; round++)
        {
            for (var attempt = 0; attempt < 4; attempt++)
            {
                await LoginAsync(browser, "officer", "Wrong-password-1");
            }

            (await LoginResultAsync(await Host.OpenBrowserAsync(), "officer", TestHost.Password)).ShouldBe(Success);
        }
    }

    [Fact]
    public async Task Checking_a_password_signs_nobody_in_but_counts()
    {
        var browser = await Host.OpenBrowserAsync();
        var right = new { userNameOrEmailAddress = "officer", password = TestHost.Password };
        var wrong = new { userNameOrEmailAddress = "officer", password = "Wrong-password-1" };

        (await browser.PostAsync("/api/account/check-password", right)).Json.GetProperty("result").GetInt32().ShouldBe(Success);
        (await StatusOfProfileAsync(browser)).ShouldBe(HttpStatusCode.Unauthorized);

        for (var attempt = 0; attempt < 5; attempt++)
        {
            await browser.PostAsync("/api/account/check-password", wrong);
        }

        (await LoginResultAsync(browser, "officer", TestHost.Password)).ShouldBe(LockedOut);
    }

    [Fact]
    public async Task Only_the_right_password_learns_that_an_account_is_switched_off()
    {
        var admin = await SignInAsync("admin");
        var user = await FindUserAsync(admin, "officer");
        (await admin.PutAsync($"/api/identity/users/{user.Id()}", FormOf(user, ("isActive", false)))).ShouldSucceed();
        var browser = await Host.OpenBrowserAsync();

        (await LoginResultAsync(browser, "officer", "Wrong-password-1")).ShouldBe(InvalidUserNameOrPassword);
        (await LoginResultAsync(browser, "officer", TestHost.Password)).ShouldBe(NotAllowed);
        (await StatusOfProfileAsync(browser)).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Without_the_antiforgery_token_nobody_signs_in()
    {
        var browser = await Host.OpenBrowserAsync();
        browser.SendsToken = false;

        (await LoginAsync(browser, "officer", TestHost.Password)).ShouldBeRefused(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task An_endless_name_is_refused_by_its_field()
    {
        var browser = await Host.OpenBrowserAsync();

        var refused = (await LoginAsync(browser, new string('a', 5000), TestHost.Password)).ShouldBeRefused(HttpStatusCode.BadRequest);

        refused.FieldErrors["userNameOrEmailAddress"].ShouldHaveSingleItem().ShouldContain("用户名或电子邮箱不能超过256个字符");
    }

    [Fact]
    public async Task Nobody_registers_without_being_let_in()
    {
        var browser = await Host.OpenBrowserAsync();
        var form = new
        {
            userName = "stranger",
            emailAddress = "stranger@example.com",
            password = NewPassword,
        };

        (await browser.PostAsync("/api/account/register", form)).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            IdentityErrorCodes.SelfRegistrationDisabled
        );
    }
}
