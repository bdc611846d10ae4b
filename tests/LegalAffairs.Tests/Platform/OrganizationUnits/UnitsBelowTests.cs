using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.Tests.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.Platform.OrganizationUnits;

public sealed class UnitsBelowTests : ApiTest
{
    [Fact]
    public async Task A_unit_comes_with_all_below_it_and_an_unknown_one_with_nothing()
    {
        var units = Host.Services.GetRequiredService<IUnitDirectory>();
        var all = await units.GetAllAsync();
        var root = all.Values.Single(u => u.ParentId is null);
        var county = all.Values.First(u => u.Kind == OrganizationUnitKind.County && all.Values.Any(b => b.ParentId == u.Id));

        (await units.GetWithBelowAsync(root.Id)).ShouldBe(all.Keys, ignoreOrder: true);
        (await units.GetWithBelowAsync(county.Id)).ShouldBe(
            all.Values.Where(u => u.Id == county.Id || u.ParentId == county.Id).Select(u => u.Id),
            ignoreOrder: true
        );
        (await units.GetWithBelowAsync(Guid.CreateVersion7())).ShouldBeEmpty();
    }
}
