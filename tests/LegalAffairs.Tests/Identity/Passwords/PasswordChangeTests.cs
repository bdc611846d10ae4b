using System.Net;
using LegalAffairs.Tests.TestKit;

namespace LegalAffairs.Tests.Identity.Passwords;

public sealed class PasswordChangeTests : IdentityTest
{
    [Fact]
    public async Task None_of_the_last_five_passwords_is_accepted_and_the_sixth_is()
    {
        var officer = await SignInAsync("officer");
        var current = TestHost.Password;
        for (var number = 1; number <= 4; number++)
        {
            var next = $"Another-choice-{number}";
            Clock.Advance(TimeSpan.FromMinutes(1));
            (await ChangePasswordAsync(officer, current, next)).ShouldSucceed();
            current = next;
        }

        (await ChangePasswordAsync(officer, current, TestHost.Password)).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "AbpIdentity:PasswordReused"
        );
        (await ChangePasswordAsync(officer, current, current)).ShouldBeRefused(HttpStatusCode.Forbidden, "AbpIdentity:PasswordReused");

        Clock.Advance(TimeSpan.FromMinutes(1));
        (await ChangePasswordAsync(officer, current, "Another-choice-5")).ShouldSucceed();
        (await ChangePasswordAsync(officer, "Another-choice-5", TestHost.Password)).ShouldSucceed();
    }

    [Fact]
    public async Task A_weak_password_is_refused_with_the_reason()
    {
        var officer = await SignInAsync("officer");

        await RefusedAsync("Short-1", "AbpIdentity:PasswordTooShort");
        await RefusedAsync("alllowercaseletters", "AbpIdentity:PasswordNeedsThreeClasses");
        await RefusedAsync("Officer-is-my-name-1", "AbpIdentity:PasswordContainsUserName");

        (await StatusOfProfileAsync(await SignInAsync("officer"))).ShouldBe(HttpStatusCode.OK);

        async Task RefusedAsync(string password, string code) =>
            (await ChangePasswordAsync(officer, TestHost.Password, password)).ShouldBeRefused(HttpStatusCode.Forbidden, code);
    }

    [Fact]
    public async Task The_current_password_must_be_right_and_the_attempt_is_logged()
    {
        var officer = await SignInAsync("officer");

        (await ChangePasswordAsync(officer, "Wrong-password-1", NewPassword)).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "AbpIdentity:PasswordMismatch"
        );

        var auditor = await SignInAsync("auditor");
        var logs = (await auditor.GetAsync("/api/app/security-log?userName=officer&action=7")).ShouldSucceed().Items();
        logs.ShouldHaveSingleItem().Text("userName").ShouldBe("officer");
    }
}
