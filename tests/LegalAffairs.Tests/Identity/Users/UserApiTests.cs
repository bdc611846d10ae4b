using System.Net;
using System.Text.Json;
using LegalAffairs.Identity;
using LegalAffairs.Identity.Users;
using LegalAffairs.Tests.TestKit;

namespace LegalAffairs.Tests.Identity.Users;

public sealed class UserApiTests : IdentityTest
{
    private const string Url = "/api/identity/users";

    [Fact]
    public async Task An_account_is_made_found_changed_and_deleted()
    {
        var admin = await SignInAsync("admin");
        var created = await CreateUserAsync(admin, "wang-ming", RoleNames.UnitLiaison);

        (await admin.GetAsync($"{Url}?filter=王明")).ShouldSucceed().Items().ShouldHaveSingleItem().Id().ShouldBe(created.Id());
        (await admin.GetAsync($"{Url}?filter=WANG-ming@")).Items().ShouldHaveSingleItem();
        (await admin.GetAsync($"{Url}/{created.Id()}/roles")).Items().ConvertAll(r => r.Text("displayName")).ShouldBe(["单位联络员"]);

        var form = FormOf(created, ("name", "王大明"), ("roleNames", new[] { RoleNames.Trainer }));
        (await admin.PutAsync($"{Url}/{created.Id()}", form)).ShouldSucceed().Json.Text("name").ShouldBe("王大明");
        (await admin.GetAsync($"{Url}/{created.Id()}/roles")).Items().ConvertAll(r => r.Text("name")).ShouldBe([RoleNames.Trainer]);

        (await admin.DeleteAsync($"{Url}/{created.Id()}")).Status.ShouldBe(HttpStatusCode.NoContent);
        (await admin.GetAsync($"{Url}/{created.Id()}")).ShouldBeRefused(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_first_page_says_which_accounts_to_see_to()
    {
        var admin = await SignInAsync("admin");
        var before = await ToCheckAsync();
        before.LockedOut.Count.ShouldBe(0);
        before.NeverSignedIn.UserNames.ShouldNotContain("admin");

        await CreateUserAsync(admin, "a-wang-ming", RoleNames.UnitLiaison);
        for (var attempt = 1; attempt <= 5; attempt++)
        {
            await LoginAsync(await Host.OpenBrowserAsync(), "officer", "Wrong-password-1");
        }

        await SignInAsync(RoleNames.Trainer);
        var after = await ToCheckAsync();

        (after.LockedOut.Count, after.LockedOut.UserNames[0]).ShouldBe((1, "officer"));
        // One more that was made, one fewer that has been here.
        (after.NeverSignedIn.Count, after.NeverSignedIn.UserNames[0]).ShouldBe((before.NeverSignedIn.Count, "a-wang-ming"));
        (after.MustChangePassword.Count, after.MustChangePassword.UserNames[0]).ShouldBe((1, "a-wang-ming"));
        Clock.Advance(TimeSpan.FromMinutes(16));
        (await ToCheckAsync()).LockedOut.Count.ShouldBe(0);
        (await (await SignInAsync("auditor")).GetAsync($"{Url}/to-check")).ShouldBeRefused(HttpStatusCode.Forbidden);

        async Task<AccountsToCheckDto> ToCheckAsync() => (await admin.GetAsync($"{Url}/to-check")).ShouldSucceed().As<AccountsToCheckDto>();
    }

    [Fact]
    public async Task A_form_without_role_names_leaves_the_roles()
    {
        var admin = await SignInAsync("admin");
        var created = await CreateUserAsync(admin, "wang-ming", RoleNames.UnitLiaison);

        (await admin.PutAsync($"{Url}/{created.Id()}", FormOf(created, ("phoneNumber", "13800000000")))).ShouldSucceed();

        (await admin.GetAsync($"{Url}/{created.Id()}/roles")).Items().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_user_name_stays_taken_after_deletion_and_the_address_becomes_free()
    {
        var admin = await SignInAsync("admin");
        var created = await CreateUserAsync(admin, "wang-ming");
        (await admin.DeleteAsync($"{Url}/{created.Id()}")).ShouldSucceed();

        (await admin.PostAsync(Url, NewUser("WANG-MING"))).ShouldBeRefused(HttpStatusCode.Forbidden, "AbpIdentity:DuplicateUserName");
        var returned = JsonSerializer.SerializeToElement(NewUser("wang-ming2"));
        (await admin.PostAsync(Url, FormOf(returned, ("email", "wang-ming@example.com")))).ShouldSucceed();
    }

    [Fact]
    public async Task Two_accounts_never_share_an_address()
    {
        var admin = await SignInAsync("admin");
        var form = FormOf(JsonSerializer.SerializeToElement(NewUser("wang-ming")), ("email", "OFFICER@example.com"));

        (await admin.PostAsync(Url, form)).ShouldBeRefused(HttpStatusCode.Forbidden, "AbpIdentity:DuplicateEmail");
    }

    [Fact]
    public async Task What_was_changed_by_another_meanwhile_is_not_overwritten()
    {
        var admin = await SignInAsync("admin");
        var read = await FindUserAsync(admin, "officer");
        (await admin.PutAsync($"{Url}/{read.Id()}", FormOf(read, ("name", "甲")))).ShouldSucceed();

        (await admin.PutAsync($"{Url}/{read.Id()}", FormOf(read, ("name", "乙")))).ShouldBeRefused(HttpStatusCode.Conflict);

        (await FindUserAsync(admin, "officer")).Text("name").ShouldBe("甲");
    }

    [Fact]
    public async Task A_password_set_by_an_administrator_signs_out_and_must_be_changed()
    {
        var admin = await SignInAsync("admin");
        var officer = await SignInAsync("officer");
        var user = await FindUserAsync(admin, "officer");

        (await admin.PutAsync($"{Url}/{user.Id()}", FormOf(user, ("password", NewPassword)))).ShouldSucceed();

        (await StatusOfProfileAsync(officer)).ShouldBe(HttpStatusCode.Unauthorized);
        var again = await Host.SignInAsync("officer", NewPassword);
        (await again.RefreshTokenAsync()).Json.GetProperty("extraProperties").GetProperty("mustChangePassword").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task A_weak_first_password_is_refused_and_nothing_is_left()
    {
        var admin = await SignInAsync("admin");
        var form = FormOf(JsonSerializer.SerializeToElement(NewUser("wang-ming")), ("password", "weak"));

        var refused = (await admin.PostAsync(Url, form)).ShouldBeRefused(HttpStatusCode.Forbidden, "AbpIdentity:PasswordTooShort");

        refused.Error.Text("details").ShouldContain("三类");
        (await admin.GetAsync($"{Url}?filter=wang-ming")).Json.GetProperty("totalCount").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task Five_thousand_characters_are_refused_by_their_field()
    {
        var admin = await SignInAsync("admin");
        foreach (var field in new[] { "userName", "name", "surname", "email", "phoneNumber", "password" })
        {
            var form = FormOf(JsonSerializer.SerializeToElement(NewUser("wang-ming")), (field, new string('a', 5000)));

            var refused = (await admin.PostAsync(Url, form)).ShouldBeRefused(HttpStatusCode.BadRequest);

            refused.FieldErrors[field].ShouldContain(m => m.Contains("不能超过"), field);
        }
    }

    [Fact]
    public async Task Markup_in_a_name_is_kept_as_text()
    {
        var admin = await SignInAsync("admin");
        const string Markup = "<script>alert('x')</script>";
        var form = FormOf(JsonSerializer.SerializeToElement(NewUser("wang-ming")), ("name", Markup));

        (await admin.PostAsync(Url, form)).ShouldSucceed().Json.Text("name").ShouldBe(Markup);
    }

    [Fact]
    public async Task Markup_in_a_user_name_is_refused()
    {
        var admin = await SignInAsync("admin");

        var form = FormOf(JsonSerializer.SerializeToElement(NewUser("wang-ming")), ("userName", "<b>"));
        (await admin.PostAsync(Url, form)).ShouldBeRefused(HttpStatusCode.Forbidden, "AbpIdentity:InvalidUserName");
    }

    [Fact]
    public async Task A_list_that_is_not_offered_is_refused()
    {
        var admin = await SignInAsync("admin");

        (await admin.GetAsync($"{Url}?sorting=passwordHash"))
            .ShouldBeRefused(HttpStatusCode.BadRequest)
            .FieldErrors["sorting"]
            .ShouldNotBeEmpty();
        (await admin.GetAsync($"{Url}?maxResultCount=1000000"))
            .ShouldBeRefused(HttpStatusCode.BadRequest)
            .FieldErrors["maxResultCount"]
            .ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_page_is_sorted_and_counted_as_asked()
    {
        var admin = await SignInAsync("admin");

        var page = (await admin.GetAsync($"{Url}?sorting=userName desc&skipCount=1&maxResultCount=2")).ShouldSucceed();

        page.Json.GetProperty("totalCount").GetInt32().ShouldBeGreaterThan(20);
        page.Items().ConvertAll(u => u.Text("userName")).ShouldBe(["trainer", "officer"]);
    }

    [Fact]
    public async Task Only_administrators_reach_accounts()
    {
        foreach (var role in RoleNames.All.Except([RoleNames.Admin]))
        {
            var client = await SignInAsync(role);
            (await client.GetAsync(Url)).ShouldBeRefused(HttpStatusCode.Forbidden);
            (await client.PostAsync(Url, NewUser("wang-ming"))).ShouldBeRefused(HttpStatusCode.Forbidden);
            (await client.DeleteAsync($"{Url}/{Guid.CreateVersion7()}")).ShouldBeRefused(HttpStatusCode.Forbidden);
        }
    }

    [Fact]
    public async Task Staff_looks_people_up_and_others_do_not()
    {
        var staff = await SignInAsync(RoleNames.BureauStaff);
        (await staff.GetAsync($"{Url}/lookup/search?filter=杨帆")).Items().ShouldHaveSingleItem().Text("userName").ShouldBe("officer");
        (await staff.GetAsync($"{Url}/lookup/count?filter=officer")).Text.ShouldBe("1");

        (await (await SignInAsync(RoleNames.Officer)).GetAsync($"{Url}/lookup/search")).ShouldBeRefused(HttpStatusCode.Forbidden);
    }
}
