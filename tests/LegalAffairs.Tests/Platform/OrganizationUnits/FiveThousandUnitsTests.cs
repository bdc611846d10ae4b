using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Identity;
using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.Tests.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.Platform.OrganizationUnits;

public sealed class FiveThousandUnitsTests : ApiTest
{
    private const string Table = "PlatformOrganizationUnits";

    private CommandCounter Commands => Host.Services.GetRequiredService<CommandCounter>();

    [Fact]
    public async Task Reading_and_moving_cost_a_fixed_number_of_queries()
    {
        var team = await AddFiveThousandUnitsAsync();
        var admin = await SignInAsync(RoleNames.Admin);
        var target = await admin.FindUnitAsync("云州市城市管理局");
        await admin.GetChildrenAsync(team);

        (await Commands.CountAsync(Table, () => admin.GetChildrenAsync(team))).ShouldBe(1);
        (await Commands.CountAsync(Table, () => admin.ListUnitsAsync($"?parentId={team}&filter=99&maxResultCount=1000"))).ShouldBe(3);
        (
            await Commands.CountAsync(
                Table,
                () => admin.PostAsync($"{UnitApi.Url}/{team}/move", new { parentId = target.Id, reason = "划转" })
            )
        ).ShouldBeLessThanOrEqualTo(12);

        (await admin.ListUnitsAsync($"?parentId={target.Id}&filter=中队")).TotalCount.ShouldBe(5000);
    }

    [Fact]
    public async Task The_scope_of_a_request_is_known_without_a_query()
    {
        await AddFiveThousandUnitsAsync();
        var inspector = await SignInAsync(RoleNames.Inspector);
        await inspector.ListUnitsAsync();

        (await Commands.CountAsync(Table, () => inspector.ListUnitsAsync())).ShouldBe(2);
    }

    protected override void ConfigureServices(IServiceCollection services) => CommandCounter.AddTo(services);

    private Task<Guid> AddFiveThousandUnitsAsync() =>
        Host.InUnitOfWorkAsync(async services =>
        {
            var units = services.GetRequiredService<IRepository<OrganizationUnit, Guid>>();
            services.GetRequiredService<UnitDirectory>().Changing();
            var team = await (await units.WithDetailsAsync())
                .OrderBy(u => u.Code)
                .FirstAsync(u => u.Kind == OrganizationUnitKind.EnforcementUnit);
            var squads = Enumerable
                .Range(1, 50)
                .Select(n => OrganizationUnit.Create(Guid.CreateVersion7(), $"中队{n}", OrganizationUnitKind.EnforcementUnit, team, n))
                .ToList();
            await units.InsertManyAsync(squads);
            await units.InsertManyAsync(
                squads.SelectMany(s =>
                    Enumerable.Range(1, 99).Select(n => OrganizationUnit.Create(Guid.CreateVersion7(), $"{s.Name}-{n}", s.Kind, s, n))
                )
            );
            return team.Id;
        });
}
