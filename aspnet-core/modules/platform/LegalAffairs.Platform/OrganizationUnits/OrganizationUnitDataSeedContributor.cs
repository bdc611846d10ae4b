using LegalAffairs.Abp.Data;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Guids;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.Platform.OrganizationUnits;

/// <summary>The bureau, which every database has; with demo data the whole fictional city.</summary>
internal sealed class OrganizationUnitDataSeedContributor(
    IRepository<OrganizationUnit, Guid> units,
    UnitDirectory directory,
    IStringLocalizer<PlatformResource> texts,
    IGuidGenerator guids
) : IDataSeedContributor
{
    public int Order => 10;

    public async Task SeedAsync(DataSeedContext context)
    {
        if (await units.GetCountAsync() > 0)
        {
            return;
        }

        directory.Changing();
        var bureau = OrganizationUnit.CreateRoot(guids.Create(), context.IncludeDemo ? DemoCity.Bureau : texts["DefaultRootUnitName"]);
        await units.InsertAsync(bureau);
        if (context.IncludeDemo)
        {
            await units.InsertManyAsync(CreateCity(bureau));
        }
    }

    private IEnumerable<OrganizationUnit> CreateCity(OrganizationUnit bureau)
    {
        var number = 0;
        foreach (var (name, kind, enforcementUnits) in DemoCity.Units)
        {
            var unit = OrganizationUnit.Create(guids.Create(), name, kind, bureau, ++number);
            yield return unit;
            for (var i = 0; i < enforcementUnits.Count; i++)
            {
                yield return OrganizationUnit.Create(
                    guids.Create(),
                    enforcementUnits[i],
                    OrganizationUnitKind.EnforcementUnit,
                    unit,
                    i + 1
                );
            }
        }
    }
}
