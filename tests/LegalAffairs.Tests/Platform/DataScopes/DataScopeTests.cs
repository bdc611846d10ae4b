using System.Net;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Authorization.DataScopes;
using LegalAffairs.Abp.EventBus;
using LegalAffairs.Identity;
using LegalAffairs.Identity.Roles;
using LegalAffairs.Platform.DataScopes;
using LegalAffairs.Tests.Platform.OrganizationUnits;
using LegalAffairs.Tests.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.Platform.DataScopes;

public sealed class DataScopeTests : ApiTest
{
    private const string Url = "/api/app/data-scope";

    [Theory]
    [InlineData(RoleNames.Admin, DataScopeKind.All)]
    [InlineData(RoleNames.Auditor, DataScopeKind.All)]
    [InlineData(RoleNames.BureauStaff, DataScopeKind.All)]
    [InlineData(RoleNames.BureauLeader, DataScopeKind.All)]
    [InlineData(RoleNames.UnitLiaison, DataScopeKind.OwnUnit)]
    [InlineData(RoleNames.Trainer, DataScopeKind.Own)]
    [InlineData(RoleNames.Officer, DataScopeKind.Own)]
    [InlineData(RoleNames.Inspector, DataScopeKind.OwnUnitAndBelow)]
    [InlineData(RoleNames.HotlineOperator, DataScopeKind.OwnUnit)]
    [InlineData("unheard-of", DataScopeKind.Own)]
    public void A_role_starts_with_its_usual_scope(string role, DataScopeKind kind) => DefaultDataScopes.Of(role).ShouldBe(kind);

    [Fact]
    public async Task Of_several_roles_the_widest_counts()
    {
        var provider = Host.Services.GetRequiredService<IDataScopeProvider>();

        (await provider.GetAsync(Guid.CreateVersion7(), [RoleNames.Officer, RoleNames.BureauStaff])).IsAll.ShouldBeTrue();
        (await provider.GetAsync(Guid.CreateVersion7(), [RoleNames.Officer, RoleNames.UnitLiaison])).Kind.ShouldBe(DataScopeKind.OwnUnit);
        (await provider.GetAsync(Guid.CreateVersion7(), [])).Kind.ShouldBe(DataScopeKind.Own);
    }

    [Fact]
    public async Task Who_belongs_to_no_unit_sees_no_units_records()
    {
        var provider = Host.Services.GetRequiredService<IDataScopeProvider>();

        var scope = await provider.GetAsync(Guid.CreateVersion7(), [RoleNames.Inspector]);

        (scope.IsAll, scope.UnitIds.Count).ShouldBe((false, 0));
    }

    [Fact]
    public async Task A_changed_scope_holds_from_the_next_request_on()
    {
        var admin = await SignInAsync(RoleNames.Admin);
        var liaison = await SignInAsync(DemoAccounts.CountyLiaisons[0]);
        (await liaison.ListUnitsAsync()).TotalCount.ShouldBe(1);

        await ChangeAsync(admin, RoleNames.UnitLiaison, DataScopeKind.OwnUnitAndBelow);
        (await liaison.ListUnitsAsync()).TotalCount.ShouldBe(6);
        await ChangeAsync(admin, RoleNames.UnitLiaison, DataScopeKind.All);
        (await liaison.ListUnitsAsync()).TotalCount.ShouldBe(75);
        await ChangeAsync(admin, RoleNames.UnitLiaison, DataScopeKind.OwnUnit);
        (await liaison.ListUnitsAsync()).TotalCount.ShouldBe(1);

        var row = (await ListAsync(admin)).Single(s => s.RoleName == RoleNames.UnitLiaison);
        (row.Kind, row.DefaultKind).ShouldBe((DataScopeKind.OwnUnit, DataScopeKind.OwnUnit));
    }

    [Fact]
    public async Task A_scope_follows_its_role_and_goes_with_it()
    {
        var admin = await SignInAsync(RoleNames.Admin);
        await ChangeAsync(admin, "helper", DataScopeKind.All);

        await PublishAsync(new RoleRenamedEto("helper", "assistant"));
        (await ListAsync(admin)).Single(s => s.RoleName == "assistant").Kind.ShouldBe(DataScopeKind.All);
        await PublishAsync(new RoleDeletedEto("assistant"));
        (await ListAsync(admin)).Select(s => s.RoleName).ShouldBe(RoleNames.All);
    }

    [Theory]
    [InlineData(RoleNames.Auditor)]
    [InlineData(RoleNames.BureauStaff)]
    [InlineData(RoleNames.UnitLiaison)]
    public async Task Only_the_administrator_changes_scopes(string role)
    {
        var client = await SignInAsync(role);

        (await client.PutAsync(Url, new { roleName = role, kind = 3 })).ShouldBeRefused(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_scope_that_does_not_exist_is_refused()
    {
        var admin = await SignInAsync(RoleNames.Admin);

        var response = await admin.PutAsync(Url, new { roleName = "", kind = 7 });

        response
            .ShouldBeRefused(HttpStatusCode.BadRequest)
            .FieldErrors.Select(e => e.Key)
            .ShouldBe(["roleName", "kind"], ignoreOrder: true);
    }

    private static async Task ChangeAsync(ApiClient admin, string roleName, DataScopeKind kind) =>
        (await admin.PutAsync(Url, new { roleName, kind })).ShouldSucceed();

    private static async Task<IReadOnlyList<RoleDataScopeDto>> ListAsync(ApiClient client) =>
        (await client.GetAsync(Url)).ShouldSucceed().As<ListResultDto<RoleDataScopeDto>>().Items;

    private async Task PublishAsync<T>(T eventData)
        where T : class
    {
        await Host.InUnitOfWorkAsync(async services =>
        {
            await services.GetRequiredService<IDistributedEventBus>().PublishAsync(eventData);
            return true;
        });
        await Host.DispatchEventsAsync();
    }
}
