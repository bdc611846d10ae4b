using LegalAffairs.Abp.Data;
using LegalAffairs.Abp.EntityFrameworkCore;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Identity.Roles;
using LegalAffairs.Identity.Users;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Identity.Data;

/// <summary>The officers of the fictional city's enforcement units. Nobody can sign in as one of them: they have no password.</summary>
internal sealed class DemoEnforcersSeedContributor(
    IDbContextProvider<IdentityDbContext> contexts,
    ILookupNormalizer normalizer,
    IGuidGenerator guids,
    TimeProvider time
) : IDataSeedContributor
{
    private const string Surnames = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩";

    private static readonly string[] GivenNames =
    [
        "建军",
        "丽娟",
        "海峰",
        "晓东",
        "春燕",
        "志远",
        "雪梅",
        "国栋",
        "思琪",
        "永刚",
        "佳怡",
        "文涛",
        "静",
        "俊杰",
        "玉洁",
        "振华",
        "婷",
        "明辉",
        "瑞",
        "红霞",
        "立新",
        "雨桐",
        "少华",
        "宁",
    ];

    public int Order => 21;

    public async Task SeedAsync(DataSeedContext context)
    {
        var database = await contexts.GetDbContextAsync();
        if (!context.IncludeDemo || await database.Users.AnyAsync(u => u.UserName == DemoAccounts.Enforcers[0]))
        {
            return;
        }

        var officer = await database.Roles.SingleAsync(r => r.Name == RoleNames.Officer);
        var people = DemoAccounts.Enforcers.Select((userName, i) => NewUser(userName, NameOf(i), officer)).ToList();
        await new BulkInsert<IdentityUser>(database).InsertAsync(people, CancellationToken.None);
        await new BulkInsert<IdentityUserRole>(database).InsertAsync(people.SelectMany(p => p.Roles), CancellationToken.None);
    }

    private IdentityUser NewUser(string userName, string name, IdentityRole role)
    {
        var user = new IdentityUser(guids.Create(), userName, $"{userName}@example.com")
        {
            NormalizedUserName = normalizer.NormalizeName(userName),
            NormalizedEmail = normalizer.NormalizeEmail($"{userName}@example.com"),
            SecurityStamp = guids.Create().ToString("N"),
            ConcurrencyStamp = guids.Create().ToString("N"),
            CreationTime = time.GetUtcNow().UtcDateTime,
        };
        user.Describe(name, surname: null, phoneNumber: null);
        user.AssignRoles([role]);
        return user;
    }

    // 25 and 24 have no common divisor, so the first 600 names differ.
    private static string NameOf(int number) => $"{Surnames[number % Surnames.Length]}{GivenNames[number % GivenNames.Length]}";
}
