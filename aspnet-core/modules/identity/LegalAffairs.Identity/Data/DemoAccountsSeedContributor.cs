using LegalAffairs.Abp;
using LegalAffairs.Abp.Data;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Identity.Roles;
using LegalAffairs.Identity.Users;
using Microsoft.AspNetCore.Identity;

namespace LegalAffairs.Identity.Data;

/// <summary>The people of the fictional city. They share one password, whatever the policy, and need not change it.</summary>
internal sealed class DemoAccountsSeedContributor(
    RoleManager<IdentityRole> roles,
    IdentityUserManager users,
    IUserPasswordStore<IdentityUser> passwords,
    IPasswordHasher<IdentityUser> hasher,
    IGuidGenerator guids
) : IDataSeedContributor
{
    private static readonly string[] CountyNames = ["周立群", "孙晓梅", "吴志强", "郑玉兰", "冯建国", "许文静"];
    private static readonly string[] DepartmentNames = ["何俊峰", "吕思远", "张雅琴", "曹德明", "彭丽华", "董海涛", "袁慧敏", "邓永平"];

    public int Order => 20;

    public async Task SeedAsync(DataSeedContext context)
    {
        if (!context.IncludeDemo)
        {
            return;
        }

        // One hash for all: hashing is slow on purpose.
        var password = context.Password ?? throw new AbpException("The demo accounts need a password.");
        var hash = hasher.HashPassword(null!, password);
        foreach (var (userName, role, name) in People())
        {
            if (await users.FindByNameAsync(userName) is null)
            {
                await CreateAsync(userName, role, name, hash);
            }
        }
    }

    private static IEnumerable<(string UserName, string Role, string Name)> People() =>
        [
            (RoleNames.Auditor, RoleNames.Auditor, "梁静"),
            (RoleNames.BureauStaff, RoleNames.BureauStaff, "王晓明"),
            (DemoAccounts.SecondBureauStaff, RoleNames.BureauStaff, "赵雪"),
            (RoleNames.BureauLeader, RoleNames.BureauLeader, "李建华"),
            (RoleNames.UnitLiaison, RoleNames.UnitLiaison, "陈芳"),
            (RoleNames.Trainer, RoleNames.Trainer, "刘文博"),
            (RoleNames.Officer, RoleNames.Officer, "杨帆"),
            (RoleNames.Inspector, RoleNames.Inspector, "黄志远"),
            (RoleNames.HotlineOperator, RoleNames.HotlineOperator, "林小燕"),
            .. Liaisons(DemoAccounts.CountyLiaisons, CountyNames),
            .. Liaisons(DemoAccounts.DepartmentLiaisons, DepartmentNames),
        ];

    private static IEnumerable<(string UserName, string Role, string Name)> Liaisons(
        IEnumerable<string> userNames,
        IEnumerable<string> names
    ) => userNames.Zip(names, (userName, name) => (userName, RoleNames.UnitLiaison, name));

    private async Task CreateAsync(string userName, string role, string name, string passwordHash)
    {
        var user = new IdentityUser(guids.Create(), userName, $"{userName}@example.com");
        user.Describe(name, surname: null, phoneNumber: null);
        user.AssignRoles([(await roles.FindByNameAsync(role))!]);
        await passwords.SetPasswordHashAsync(user, passwordHash, CancellationToken.None);
        (await users.CreateAsync(user)).CheckErrors();
    }
}
