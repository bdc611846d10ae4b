using System.Net;
using LegalAffairs.Identity;
using LegalAffairs.Tests.TestKit;

namespace LegalAffairs.Tests.Identity.Accounts;

public sealed class ProfileTests : IdentityTest
{
    [Fact]
    public async Task Everybody_keeps_an_own_name_and_number()
    {
        var officer = await SignInAsync("officer");

        (await SaveAsync(officer, name: "杨远帆", email: "yang@example.com")).ShouldSucceed().Json.Text("name").ShouldBe("杨远帆");

        (await officer.GetAsync("/api/account/my-profile")).Json.Text("email").ShouldBe("yang@example.com");
        (await officer.RefreshTokenAsync()).Json.GetProperty("currentUser").Text("name").ShouldBe("杨远帆");
    }

    [Fact]
    public async Task The_user_name_is_the_administrators_to_change() =>
        (await SaveAsync(await SignInAsync("officer"), userName: "officer9")).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            IdentityErrorCodes.UserNameIsFixed
        );

    [Fact]
    public async Task An_address_that_another_account_has_is_refused() =>
        (await SaveAsync(await SignInAsync("officer"), email: "AUDITOR@example.com")).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "AbpIdentity:DuplicateEmail"
        );

    [Fact]
    public async Task What_is_malformed_is_told_by_field()
    {
        var refused = (await SaveAsync(await SignInAsync("officer"), name: new string('名', 5000), email: "no address")).ShouldBeRefused(
            HttpStatusCode.BadRequest
        );

        refused.FieldErrors["name"].ShouldHaveSingleItem().ShouldContain("64");
        refused.FieldErrors["email"].ShouldHaveSingleItem().ShouldContain("电子邮箱");
    }

    [Fact]
    public async Task A_profile_that_changed_meanwhile_is_not_overwritten()
    {
        var officer = await SignInAsync("officer");
        var stamp = (await officer.GetAsync("/api/account/my-profile")).Json.Text("concurrencyStamp");
        (await SaveAsync(officer, name: "甲", stamp: stamp)).ShouldSucceed();

        (await SaveAsync(officer, name: "乙", stamp: stamp)).ShouldBeRefused(HttpStatusCode.Conflict);
    }

    private static Task<ApiResponse> SaveAsync(
        ApiClient client,
        string userName = "officer",
        string name = "杨帆",
        string email = "officer@example.com",
        string? stamp = null
    ) =>
        client.PutAsync(
            "/api/account/my-profile",
            new
            {
                userName,
                name,
                email,
                concurrencyStamp = stamp,
            }
        );
}
