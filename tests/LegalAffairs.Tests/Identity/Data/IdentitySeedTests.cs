using LegalAffairs.Abp.Authorization.Permissions;
using LegalAffairs.Abp.Data;
using LegalAffairs.Abp.EntityFrameworkCore;
using LegalAffairs.Identity;
using LegalAffairs.Identity.Permissions;
using LegalAffairs.Tests.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.Identity.Data;

public sealed class IdentitySeedTests : IdentityTest
{
    [Fact]
    public async Task A_withdrawn_default_permission_stays_withdrawn_after_the_next_start()
    {
        var admin = await SignInAsync("admin");
        var permissions = new[] { new { name = IdentityPermissions.SecurityLogs.Default, isGranted = false } };
        (
            await admin.PutAsync("/api/permission-management/permissions?providerName=R&providerKey=auditor", new { permissions })
        ).ShouldSucceed();

        await Host.Services.GetRequiredService<DatabaseMigrator>().SeedAsync(new DataSeedContext(IncludeDemo: false));

        (await GrantedToAsync(RoleNames.Auditor)).ShouldNotContain(IdentityPermissions.SecurityLogs.Default);
        (await GrantedToAsync(RoleNames.Admin)).ShouldContain(IdentityPermissions.SecurityLogs.Default);
    }

    [Fact]
    public async Task Seeding_again_adds_nobody()
    {
        var admin = await SignInAsync("admin");
        var before = await CountAsync(admin);

        await Host
            .Services.GetRequiredService<DatabaseMigrator>()
            .SeedAsync(new DataSeedContext(IncludeDemo: true) { Password = NewPassword });

        (await CountAsync(admin)).ShouldBe(before);
        (await LoginResultAsync(await Host.OpenBrowserAsync(), "officer", TestHost.Password)).ShouldBe(1);
    }

    private static async Task<int> CountAsync(ApiClient admin) =>
        (await admin.GetAsync("/api/identity/users?maxResultCount=1")).ShouldSucceed().Json.GetProperty("totalCount").GetInt32();

    private ValueTask<IReadOnlySet<string>> GrantedToAsync(string role) =>
        Host.Services.GetRequiredService<IPermissionGrantStore>().GetGrantedAsync(PermissionValueProviders.Role, role);
}
