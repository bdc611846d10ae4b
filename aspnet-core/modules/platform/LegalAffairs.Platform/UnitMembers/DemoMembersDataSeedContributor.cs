using LegalAffairs.Abp.Data;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.EntityFrameworkCore;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Identity;
using LegalAffairs.Platform.Data;
using LegalAffairs.Platform.OrganizationUnits;

namespace LegalAffairs.Platform.UnitMembers;

/// <summary>Puts the demo accounts into units of the fictional city.</summary>
internal sealed class DemoMembersDataSeedContributor(
    IRepository<UnitMember, Guid> members,
    IRepository<OrganizationUnit, Guid> units,
    IDbContextProvider<PlatformDbContext> contexts,
    UnitDirectory directory,
    IUserDirectory users,
    TimeProvider time
) : IDataSeedContributor
{
    private static readonly string[] BureauPeople =
    [
        RoleNames.Admin,
        RoleNames.Auditor,
        RoleNames.BureauStaff,
        DemoAccounts.SecondBureauStaff,
        RoleNames.BureauLeader,
        RoleNames.Trainer,
        RoleNames.HotlineOperator,
    ];

    public int Order => 30;

    public async Task SeedAsync(DataSeedContext context)
    {
        if (!context.IncludeDemo)
        {
            return;
        }

        directory.Changing();
        var all = (await units.GetListAsync(u => u.IsActive)).OrderBy(u => u.Code, StringComparer.Ordinal).ToList();
        foreach (var (userName, unit) in Places(all))
        {
            if (await users.FindByUserNameAsync(userName) is { } user && await members.FindAsync(user.Id) is null)
            {
                await members.InsertAsync(new UnitMember(user.Id, unit));
            }
        }

        await PlaceEnforcersAsync(all.FindAll(u => u.Kind == OrganizationUnitKind.EnforcementUnit));
    }

    // Hundreds, so at one go; every unit has its share.
    private async Task PlaceEnforcersAsync(List<OrganizationUnit> enforcementUnits)
    {
        var context = await contexts.GetDbContextAsync();
        var enforcers = DemoAccounts.Enforcers.ToHashSet(StringComparer.Ordinal);
        var people = (await users.GetActiveInRoleAsync(RoleNames.Officer)).Where(u => enforcers.Contains(u.UserName)).ToList();
        var ids = people.ConvertAll(p => p.Id);
        if (people.Count == 0 || await members.AnyAsync(m => ids.Contains(m.Id)))
        {
            return;
        }

        var now = time.GetUtcNow().UtcDateTime;
        await new BulkInsert<UnitMember>(context).InsertAsync(
            people.Select((p, i) => new UnitMember(p.Id, enforcementUnits[i % enforcementUnits.Count]) { CreationTime = now }),
            CancellationToken.None
        );
    }

    private static IEnumerable<(string UserName, OrganizationUnit Unit)> Places(List<OrganizationUnit> all)
    {
        var counties = all.Where(u => u.Kind == OrganizationUnitKind.County).ToList();
        var departments = all.Where(u => u.Kind == OrganizationUnitKind.Department).ToList();
        var enforcementUnit = all.First(u => u.ParentId == departments[0].Id);
        return
        [
            .. BureauPeople.Select(name => (name, all[0])),
            (RoleNames.Inspector, all[0]),
            (RoleNames.UnitLiaison, departments[0]),
            (RoleNames.Officer, enforcementUnit),
            .. DemoAccounts.CountyLiaisons.Zip(counties),
            .. DemoAccounts.DepartmentLiaisons.Zip(departments),
        ];
    }
}
