using System.Net;
using LegalAffairs.Identity;
using LegalAffairs.Tests.TestKit;

namespace LegalAffairs.Tests.Identity.Roles;

public sealed class RoleApiTests : IdentityTest
{
    private const string Url = "/api/identity/roles";

    [Fact]
    public async Task The_built_in_roles_are_there_with_their_names_and_holders()
    {
        var admin = await SignInAsync("admin");

        var roles = (await admin.GetAsync($"{Url}/all")).ShouldSucceed().Items();

        roles.ConvertAll(r => r.Text("name")).ShouldBe(RoleNames.All, ignoreOrder: true);
        var staff = roles.Single(r => r.Text("name") == RoleNames.BureauStaff);
        staff.Text("displayName").ShouldBe("局机关工作人员");
        staff.GetProperty("userCount").GetInt32().ShouldBe(2);
        staff.GetProperty("isStatic").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task A_renamed_role_keeps_its_holders_and_permissions()
    {
        var admin = await SignInAsync("admin");
        var role = (await admin.PostAsync(Url, new { name = "法制员" })).ShouldSucceed().Json;
        await GrantAsync(admin, "法制员");
        await CreateUserAsync(admin, "wang-ming", "法制员");

        (await admin.PutAsync($"{Url}/{role.Id()}", FormOf(role, ("name", "法制审核员")))).ShouldSucceed();

        var holder = await Host.SignInAsync("wang-ming", NewPassword);
        (await ChangePasswordAsync(holder, NewPassword, "My-own-choice-1")).ShouldSucceed();
        (await holder.GetAsync(Url)).ShouldSucceed();
    }

    [Fact]
    public async Task A_deleted_role_is_taken_from_its_holders_at_once()
    {
        var admin = await SignInAsync("admin");
        var role = (await admin.PostAsync(Url, new { name = "法制员" })).ShouldSucceed().Json;
        await GrantAsync(admin, "法制员");
        var officer = await SignInAsync("officer");
        var id = (await FindUserAsync(admin, "officer")).Id();
        (await admin.PutAsync($"/api/identity/users/{id}/roles", new { roleNames = new[] { "officer", "法制员" } })).ShouldSucceed();
        (await officer.GetAsync(Url)).ShouldSucceed();

        (await admin.DeleteAsync($"{Url}/{role.Id()}")).Status.ShouldBe(HttpStatusCode.NoContent);

        (await officer.GetAsync(Url)).ShouldBeRefused(HttpStatusCode.Forbidden);
        (await admin.GetAsync($"{Url}/{role.Id()}")).ShouldBeRefused(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_built_in_role_is_neither_renamed_nor_deleted()
    {
        var admin = await SignInAsync("admin");
        var id = await FindRoleIdAsync(admin, RoleNames.Officer);

        (await admin.PutAsync($"{Url}/{id}", new { name = "police" })).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            IdentityErrorCodes.StaticRole
        );
        (await admin.DeleteAsync($"{Url}/{id}")).ShouldBeRefused(HttpStatusCode.Forbidden, IdentityErrorCodes.StaticRole);
        (await admin.PutAsync($"{Url}/{id}", new { name = RoleNames.Officer, isDefault = true })).ShouldSucceed();
    }

    [Fact]
    public async Task Two_roles_never_share_a_name()
    {
        var admin = await SignInAsync("admin");

        (await admin.PostAsync(Url, new { name = "OFFICER" })).ShouldBeRefused(HttpStatusCode.Forbidden, "AbpIdentity:DuplicateRoleName");
    }

    [Fact]
    public async Task Bad_input_is_refused()
    {
        var admin = await SignInAsync("admin");

        (await admin.PostAsync(Url, new { name = new string('名', 5000) }))
            .ShouldBeRefused(HttpStatusCode.BadRequest)
            .FieldErrors["name"]
            .ShouldHaveSingleItem();
        (await admin.PostAsync(Url, new { name = "" })).ShouldBeRefused(HttpStatusCode.BadRequest);
        (await admin.GetAsync($"{Url}?sorting=secret")).ShouldBeRefused(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task What_was_changed_by_another_meanwhile_is_not_overwritten()
    {
        var admin = await SignInAsync("admin");
        var role = (await admin.PostAsync(Url, new { name = "法制员" })).ShouldSucceed().Json;
        (await admin.PutAsync($"{Url}/{role.Id()}", FormOf(role, ("isPublic", true)))).ShouldSucceed();

        (await admin.PutAsync($"{Url}/{role.Id()}", FormOf(role, ("isDefault", true)))).ShouldBeRefused(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Only_administrators_reach_roles()
    {
        foreach (var role in RoleNames.All.Except([RoleNames.Admin]))
        {
            var client = await SignInAsync(role);
            (await client.GetAsync(Url)).ShouldBeRefused(HttpStatusCode.Forbidden);
            (await client.PostAsync(Url, new { name = "法制员" })).ShouldBeRefused(HttpStatusCode.Forbidden);
        }
    }

    private static async Task GrantAsync(ApiClient admin, string roleName) =>
        (
            await admin.PutAsync(
                $"/api/permission-management/permissions?providerName=R&providerKey={roleName}",
                new { permissions = new[] { new { name = "AbpIdentity.Roles", isGranted = true } } }
            )
        ).ShouldSucceed();
}
