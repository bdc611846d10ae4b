using System.Net;
using LegalAffairs.Identity;
using LegalAffairs.Tests.TestKit;

namespace LegalAffairs.Tests.Identity.Users;

public sealed class SeparationOfDutiesTests : IdentityTest
{
    private const string Url = "/api/identity/users";
    private static readonly string[] Both = [RoleNames.Admin, RoleNames.Auditor];

    [Fact]
    public async Task No_way_leads_to_an_account_that_is_administrator_and_auditor()
    {
        var admin = await SignInAsync("admin");
        var auditor = await FindUserAsync(admin, "auditor");

        Refused(await admin.PostAsync(Url, NewUser("wang-ming", Both)));
        Refused(await admin.PutAsync($"{Url}/{auditor.Id()}", FormOf(auditor, ("roleNames", Both))));
        Refused(await admin.PutAsync($"{Url}/{auditor.Id()}/roles", new { roleNames = Both }));

        (await admin.GetAsync($"{Url}/{auditor.Id()}/roles")).Items().ConvertAll(r => r.Text("name")).ShouldBe([RoleNames.Auditor]);

        static void Refused(ApiResponse response) =>
            response
                .ShouldBeRefused(HttpStatusCode.Forbidden, IdentityErrorCodes.AdminAuditorExclusive)
                .ErrorMessage.ShouldContain("职责分离");
    }

    [Fact]
    public async Task Nobody_deletes_or_switches_off_the_own_account()
    {
        var admin = await SignInAsync("admin");
        await CreateUserAsync(admin, "second-admin", RoleNames.Admin);
        var self = await FindUserAsync(admin, "admin");

        (await admin.DeleteAsync($"{Url}/{self.Id()}")).ShouldBeRefused(HttpStatusCode.Forbidden, IdentityErrorCodes.CannotDeleteSelf);
        (await admin.PutAsync($"{Url}/{self.Id()}", FormOf(self, ("isActive", false)))).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            IdentityErrorCodes.CannotDeactivateSelf
        );
    }

    [Fact]
    public async Task The_last_administrator_stays_one()
    {
        var admin = await SignInAsync("admin");
        var self = await FindUserAsync(admin, "admin");

        (await admin.PutAsync($"{Url}/{self.Id()}/roles", new { roleNames = Array.Empty<string>() })).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            IdentityErrorCodes.LastAdmin
        );

        await CreateUserAsync(admin, "second-admin", RoleNames.Admin);
        (await admin.PutAsync($"{Url}/{self.Id()}/roles", new { roleNames = Array.Empty<string>() })).ShouldSucceed();
    }

    [Fact]
    public async Task A_switched_off_administrator_does_not_count()
    {
        var admin = await SignInAsync("admin");
        var second = await CreateUserAsync(admin, "second-admin", RoleNames.Admin);
        (await admin.PutAsync($"{Url}/{second.Id()}", FormOf(second, ("isActive", false)))).ShouldSucceed();

        var self = await FindUserAsync(admin, "admin");
        (await admin.PutAsync($"{Url}/{self.Id()}/roles", new { roleNames = new[] { RoleNames.Officer } })).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            IdentityErrorCodes.LastAdmin
        );
    }

    [Fact]
    public async Task A_role_that_does_not_exist_is_named()
    {
        var admin = await SignInAsync("admin");

        (await admin.PostAsync(Url, NewUser("wang-ming", "emperor")))
            .ShouldBeRefused(HttpStatusCode.Forbidden, IdentityErrorCodes.UnknownRoles)
            .ErrorMessage.ShouldContain("emperor");
    }

    [Fact]
    public async Task Who_may_only_edit_accounts_cannot_hand_out_roles()
    {
        var admin = await SignInAsync("admin");
        var grants = new[] { "AbpIdentity.Users", "AbpIdentity.Users.Create", "AbpIdentity.Users.Update" };
        (
            await admin.PutAsync(
                "/api/permission-management/permissions?providerName=R&providerKey=bureau-staff",
                new { permissions = grants.Select(name => new { name, isGranted = true }) }
            )
        ).ShouldSucceed();
        var staff = await SignInAsync("bureau-staff");
        var officer = await FindUserAsync(staff, "officer");

        (await staff.PutAsync($"{Url}/{officer.Id()}", FormOf(officer, ("name", "杨远帆")))).ShouldSucceed();
        officer = await FindUserAsync(staff, "officer");
        (await staff.PutAsync($"{Url}/{officer.Id()}", FormOf(officer, ("roleNames", new[] { RoleNames.Admin })))).ShouldBeRefused(
            HttpStatusCode.Forbidden
        );
        (await staff.PutAsync($"{Url}/{officer.Id()}/roles", new { roleNames = new[] { RoleNames.Admin } })).ShouldBeRefused(
            HttpStatusCode.Forbidden
        );
        (await staff.PostAsync(Url, NewUser("wang-ming", RoleNames.Admin))).ShouldBeRefused(HttpStatusCode.Forbidden);
        (await staff.PostAsync(Url, NewUser("wang-ming"))).ShouldSucceed();
    }
}
