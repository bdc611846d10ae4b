using LegalAffairs.Identity;
using LegalAffairs.Tests.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.Identity.Users;

public sealed class UserDirectoryTests : IdentityTest
{
    [Fact]
    public async Task The_demo_city_has_two_reviewers_and_a_liaison_for_each_county_and_department()
    {
        (await InDirectoryAsync(d => d.GetActiveInRoleAsync(RoleNames.BureauStaff)))
            .Select(u => u.UserName)
            .ShouldBe(["bureau-staff", DemoAccounts.SecondBureauStaff]);
        (await InDirectoryAsync(d => d.GetActiveInRoleAsync(RoleNames.UnitLiaison)))
            .Select(u => u.UserName)
            .ShouldBe([.. DemoAccounts.CountyLiaisons, .. DemoAccounts.DepartmentLiaisons, "unit-liaison"], ignoreOrder: true);
    }

    [Fact]
    public async Task History_can_still_name_a_deleted_account()
    {
        var admin = await SignInAsync("admin");
        var id = Guid.Parse((await FindUserAsync(admin, "officer")).Id());
        (await InDirectoryAsync(d => d.FindAsync(id)))!.IsActive.ShouldBeTrue();

        (await admin.DeleteAsync($"/api/identity/users/{id}")).ShouldSucceed();

        var found = (await InDirectoryAsync(d => d.GetManyAsync([id, id, Guid.CreateVersion7()])))[id];
        found.DisplayName.ShouldBe("杨帆");
        found.IsActive.ShouldBeFalse();
        (await InDirectoryAsync(d => d.GetActiveInRoleAsync(RoleNames.Officer))).ShouldNotContain(u => u.Id == id);
        (await InDirectoryAsync(d => d.FindByUserNameAsync("officer"))).ShouldBeNull();
    }

    [Fact]
    public async Task A_new_name_is_known_at_once()
    {
        var admin = await SignInAsync("admin");
        var officer = await FindUserAsync(admin, "officer");
        var id = Guid.Parse(officer.Id());
        (await InDirectoryAsync(d => d.FindAsync(id)))!.DisplayName.ShouldBe("杨帆");

        (await admin.PutAsync($"/api/identity/users/{id}", FormOf(officer, ("name", "杨远帆")))).ShouldSucceed();

        (await InDirectoryAsync(d => d.FindAsync(id)))!.DisplayName.ShouldBe("杨远帆");
    }

    private Task<T> InDirectoryAsync<T>(Func<IUserDirectory, Task<T>> ask) =>
        Host.InUnitOfWorkAsync(services => ask(services.GetRequiredService<IUserDirectory>()));
}
