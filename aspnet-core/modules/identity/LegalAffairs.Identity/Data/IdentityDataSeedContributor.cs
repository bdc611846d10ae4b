using LegalAffairs.Abp;
using LegalAffairs.Abp.Data;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Identity.Roles;
using LegalAffairs.Identity.Users;
using Microsoft.AspNetCore.Identity;

namespace LegalAffairs.Identity.Data;

/// <summary>Built-in roles, the permissions that this database has not met, and the first administrator.</summary>
internal sealed class IdentityDataSeedContributor(
    RoleManager<IdentityRole> roles,
    IdentityUserManager users,
    IRepository<IdentityUser, Guid> userRepository,
    PermissionSeeder permissions,
    IGuidGenerator guids,
    TimeProvider time
) : IDataSeedContributor
{
    public int Order => 0;

    public async Task SeedAsync(DataSeedContext context)
    {
        foreach (var name in RoleNames.All)
        {
            if (await roles.FindByNameAsync(name) is null)
            {
                (await roles.CreateAsync(new IdentityRole(guids.Create(), name, isStatic: true, isPublic: true))).CheckErrors();
            }
        }

        await permissions.SeedAsync();
        if (await userRepository.GetCountAsync() == 0)
        {
            await CreateAdministratorAsync(context.Password);
        }
    }

    private async Task CreateAdministratorAsync(string? password)
    {
        if (string.IsNullOrEmpty(password))
        {
            throw new AbpException("A new database needs a password for its administrator.");
        }

        var role = await roles.FindByNameAsync(RoleNames.Admin);
        var user = new IdentityUser(guids.Create(), RoleNames.Admin, "admin@example.com");
        user.Describe("系统管理员", surname: null, phoneNumber: null);
        user.AssignRoles([role!]);
        user.NotePasswordChange(time.GetUtcNow().UtcDateTime);
        (await users.CreateAsync(user, password)).CheckErrors();
    }
}
