using System.Net;
using System.Text.Json;
using LegalAffairs.Identity;
using LegalAffairs.Identity.Permissions;
using LegalAffairs.Tests.TestKit;

namespace LegalAffairs.Tests.Identity.PermissionManagement;

public sealed class PermissionApiTests : IdentityTest
{
    private const string Url = "/api/permission-management/permissions";

    [Fact]
    public async Task What_is_granted_to_a_role_works_from_the_next_request_and_so_does_its_withdrawal()
    {
        var admin = await SignInAsync("admin");
        var officer = await SignInAsync("officer");

        await SetAsync(admin, "R", "officer", IdentityPermissions.Users.Default, isGranted: true);
        (await officer.GetAsync("/api/identity/users")).ShouldSucceed();

        await SetAsync(admin, "R", "officer", IdentityPermissions.Users.Default, isGranted: false);
        (await officer.GetAsync("/api/identity/users")).ShouldBeRefused(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_user_has_what_the_user_and_the_roles_were_granted()
    {
        var admin = await SignInAsync("admin");
        var id = (await FindUserAsync(admin, "auditor")).Id();
        await SetAsync(admin, "U", id, IdentityPermissions.UserLookup.Default, isGranted: true);

        var list = (await admin.GetAsync($"{Url}?providerName=U&providerKey={id}")).ShouldSucceed().Json;

        list.Text("entityDisplayName").ShouldBe("梁静");
        Granters(list, IdentityPermissions.UserLookup.Default).ShouldBe(["U"]);
        Granters(list, IdentityPermissions.SecurityLogs.Default).ShouldBe(["R"]);
        Granters(list, IdentityPermissions.Users.Default).ShouldBeEmpty();
    }

    [Fact]
    public async Task Groups_and_permissions_speak_the_users_language()
    {
        var admin = await SignInAsync("admin");

        var list = (await admin.GetAsync($"{Url}?providerName=R&providerKey=bureau-staff")).ShouldSucceed().Json;

        list.Text("entityDisplayName").ShouldBe("局机关工作人员");
        var group = list.GetProperty("groups").EnumerateArray().Single(g => g.Text("name") == IdentityPermissions.GroupName);
        group.Text("displayName").ShouldBe("用户与角色");
        Find(list, IdentityPermissions.Users.ManageRoles).Text("parentName").ShouldBe(IdentityPermissions.Users.Update);
    }

    [Fact]
    public async Task Every_permission_has_a_name_in_both_languages()
    {
        var admin = await SignInAsync("admin");
        foreach (var language in new[] { "zh-Hans", "en" })
        {
            admin.Language = language;
            var list = (await admin.GetAsync($"{Url}?providerName=R&providerKey=admin")).ShouldSucceed().Json;

            Permissions(list).ShouldAllBe(p => !p.Text("displayName").StartsWith("Permission:", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_permission_that_does_not_exist_is_refused()
    {
        var admin = await SignInAsync("admin");

        (await PutAsync(admin, "R", "officer", "No.Such", isGranted: true)).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            IdentityErrorCodes.UnknownPermissions
        );
    }

    [Fact]
    public async Task Whom_it_is_about_must_exist()
    {
        var admin = await SignInAsync("admin");

        await RefusedAsync("R", "emperor", HttpStatusCode.NotFound);
        await RefusedAsync("U", "no-id", HttpStatusCode.NotFound);
        await RefusedAsync("U", "", HttpStatusCode.NotFound);
        await RefusedAsync("T", "x", HttpStatusCode.BadRequest);
        await RefusedAsync("", "", HttpStatusCode.BadRequest);

        async Task RefusedAsync(string providerName, string providerKey, HttpStatusCode status)
        {
            (await admin.GetAsync($"{Url}?providerName={providerName}&providerKey={providerKey}")).ShouldBeRefused(status);
            (await PutAsync(admin, providerName, providerKey, IdentityPermissions.Users.Default, isGranted: true)).ShouldBeRefused(status);
        }
    }

    [Fact]
    public async Task Nobody_without_the_permission_to_do_so_grants_anything()
    {
        foreach (var role in RoleNames.All.Except([RoleNames.Admin]))
        {
            var client = await SignInAsync(role);
            (await client.GetAsync($"{Url}?providerName=R&providerKey={role}")).ShouldBeRefused(HttpStatusCode.Forbidden);
            (await PutAsync(client, "R", role, IdentityPermissions.Users.Default, isGranted: true)).ShouldBeRefused(
                HttpStatusCode.Forbidden
            );
        }
    }

    [Fact]
    public async Task Who_may_grant_to_roles_may_not_grant_to_users()
    {
        var admin = await SignInAsync("admin");
        await SetAsync(admin, "R", "officer", IdentityPermissions.Roles.ManagePermissions, isGranted: true);
        var officer = await SignInAsync("officer");
        var id = (await FindUserAsync(admin, "officer")).Id();

        (await PutAsync(officer, "R", "trainer", IdentityPermissions.UserLookup.Default, isGranted: true)).ShouldSucceed();
        (await PutAsync(officer, "U", id, IdentityPermissions.UserLookup.Default, isGranted: true)).ShouldBeRefused(
            HttpStatusCode.Forbidden
        );
    }

    private static Task<ApiResponse> PutAsync(ApiClient client, string providerName, string providerKey, string name, bool isGranted) =>
        client.PutAsync(
            $"{Url}?providerName={providerName}&providerKey={providerKey}",
            new { permissions = new[] { new { name, isGranted } } }
        );

    private static async Task SetAsync(ApiClient client, string providerName, string providerKey, string name, bool isGranted) =>
        (await PutAsync(client, providerName, providerKey, name, isGranted)).Status.ShouldBe(HttpStatusCode.NoContent);

    private static IEnumerable<JsonElement> Permissions(JsonElement list) =>
        list.GetProperty("groups").EnumerateArray().SelectMany(g => g.GetProperty("permissions").EnumerateArray());

    private static JsonElement Find(JsonElement list, string name) => Permissions(list).Single(p => p.Text("name") == name);

    private static IEnumerable<string> Granters(JsonElement list, string name) =>
        Find(list, name).GetProperty("grantedProviders").EnumerateArray().Select(p => p.Text("providerName"));
}
