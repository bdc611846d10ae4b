using LegalAffairs.Abp;
using LegalAffairs.Identity;
using LegalAffairs.Identity.Roles;

namespace LegalAffairs.Tests.Identity.Roles;

public sealed class IdentityRoleTests
{
    [Fact]
    public void A_built_in_role_keeps_its_name()
    {
        var role = new IdentityRole(Guid.CreateVersion7(), RoleNames.Officer, isStatic: true);

        Should.Throw<BusinessException>(() => role.Rename("警察")).Code.ShouldBe(IdentityErrorCodes.StaticRole);
        role.Name.ShouldBe(RoleNames.Officer);
    }

    [Fact]
    public void Giving_a_built_in_role_the_name_it_has_is_no_renaming()
    {
        var role = new IdentityRole(Guid.CreateVersion7(), RoleNames.Officer, isStatic: true);

        Should.NotThrow(() => role.Rename(" officer "));
    }

    [Fact]
    public void An_own_role_can_be_renamed()
    {
        var role = new IdentityRole(Guid.CreateVersion7(), "法制员");

        role.Rename(" 法制审核员 ");

        role.Name.ShouldBe("法制审核员");
    }
}
