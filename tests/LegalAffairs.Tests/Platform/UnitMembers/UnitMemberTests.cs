using System.Net;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.EventBus;
using LegalAffairs.Identity;
using LegalAffairs.Identity.Users;
using LegalAffairs.Platform;
using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.Platform.UnitMembers;
using LegalAffairs.Tests.Platform.OrganizationUnits;
using LegalAffairs.Tests.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.Platform.UnitMembers;

public sealed class UnitMemberTests : ApiTest
{
    private const string Url = "/api/app/unit-member";

    [Fact]
    public async Task A_unit_shows_its_people_with_their_roles()
    {
        var admin = await SignInAsync(RoleNames.Admin);
        var county = await admin.FindUnitAsync("青岚区");

        var person = (await ListAsync(admin, county.Id)).Items.ShouldHaveSingleItem();

        (person.UserName, person.UnitName).ShouldBe((DemoAccounts.CountyLiaisons[0], "青岚区"));
        person.Roles.ShouldBe([RoleNames.UnitLiaison]);
        (await ListAsync(admin, county.Id, "&filter=nobody")).TotalCount.ShouldBe(0);
    }

    [Fact]
    public async Task A_person_belongs_to_one_unit_and_is_moved_to_another()
    {
        var admin = await SignInAsync(RoleNames.Admin);
        var from = await admin.FindUnitAsync("青岚区");
        var to = await admin.FindUnitAsync("临溪区");
        var person = (await CandidatesAsync(admin, DemoAccounts.CountyLiaisons[0])).Single();
        person.UnitId.ShouldBe(from.Id);

        (await admin.PostAsync(Url, new { unitId = to.Id, userId = person.Id }))
            .ShouldBeRefused(HttpStatusCode.Forbidden, PlatformErrorCodes.MemberElsewhere)
            .ErrorMessage.ShouldContain("青岚区");
        (await admin.PostAsync($"{Url}/{person.Id}/move", new { unitId = to.Id })).ShouldSucceed();

        (await ListAsync(admin, from.Id)).TotalCount.ShouldBe(0);
        (await ListAsync(admin, to.Id)).TotalCount.ShouldBe(2);
    }

    [Fact]
    public async Task Where_a_person_belongs_counts_from_the_next_request_on()
    {
        var admin = await SignInAsync(RoleNames.Admin);
        var liaison = await SignInAsync(DemoAccounts.CountyLiaisons[0]);
        var to = await admin.FindUnitAsync("临溪区");
        var person = (await CandidatesAsync(admin, DemoAccounts.CountyLiaisons[0])).Single();
        (await liaison.ListUnitsAsync()).Items.Single().DisplayName.ShouldBe("青岚区");

        (await admin.PostAsync($"{Url}/{person.Id}/move", new { unitId = to.Id })).ShouldSucceed();
        (await liaison.ListUnitsAsync()).Items.Single().DisplayName.ShouldBe("临溪区");
        (await admin.DeleteAsync($"{Url}/{person.Id}")).ShouldSucceed();
        (await liaison.ListUnitsAsync()).Items.ShouldBeEmpty();
        (await admin.PostAsync(Url, new { unitId = to.Id, userId = person.Id })).ShouldSucceed();
        (await liaison.ListUnitsAsync()).Items.Single().DisplayName.ShouldBe("临溪区");
    }

    [Fact]
    public async Task An_account_that_does_not_exist_joins_no_unit()
    {
        var admin = await SignInAsync(RoleNames.Admin);
        var unit = await admin.FindUnitAsync("青岚区");

        (await admin.PostAsync(Url, new { unitId = unit.Id, userId = Guid.CreateVersion7() })).ShouldBeRefused(HttpStatusCode.NotFound);
        (await admin.PostAsync(Url, new { })).ShouldBeRefused(HttpStatusCode.BadRequest).FieldErrors.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Whose_account_is_deleted_belongs_to_no_unit_any_more()
    {
        var admin = await SignInAsync(RoleNames.Admin);
        var person = (await CandidatesAsync(admin, DemoAccounts.CountyLiaisons[0])).Single();
        await Host.InUnitOfWorkAsync(async services =>
        {
            await services.GetRequiredService<IDistributedEventBus>().PublishAsync(new UserDeletedEto(person.Id));
            return true;
        });

        await Host.DispatchEventsAsync();

        (await Host.Services.GetRequiredService<IUnitDirectory>().FindUnitOfUserAsync(person.Id)).ShouldBeNull();
    }

    [Fact]
    public async Task A_liaison_reads_the_own_people_and_changes_nobody()
    {
        var admin = await SignInAsync(RoleNames.Admin);
        var own = await admin.FindUnitAsync("青岚区");
        var other = await admin.FindUnitAsync("临溪区");
        var liaison = await SignInAsync(DemoAccounts.CountyLiaisons[0]);

        var self = (await ListAsync(liaison, own.Id)).Items.Single();
        (await liaison.GetAsync($"{Url}?unitId={other.Id}")).ShouldBeRefused(HttpStatusCode.NotFound);
        (await liaison.PostAsync($"{Url}/{self.Id}/move", new { unitId = own.Id })).ShouldBeRefused(HttpStatusCode.Forbidden);
        (await liaison.DeleteAsync($"{Url}/{self.Id}")).ShouldBeRefused(HttpStatusCode.Forbidden);
        (await liaison.GetAsync($"{Url}/candidates?filter=a")).ShouldBeRefused(HttpStatusCode.Forbidden);
    }

    private static async Task<PagedResultDto<UnitMemberDto>> ListAsync(ApiClient client, Guid unitId, string query = "") =>
        (await client.GetAsync($"{Url}?unitId={unitId}{query}")).ShouldSucceed().As<PagedResultDto<UnitMemberDto>>();

    private static async Task<IReadOnlyList<UnitMemberDto>> CandidatesAsync(ApiClient client, string filter) =>
        (await client.GetAsync($"{Url}/candidates?filter={filter}")).ShouldSucceed().As<ListResultDto<UnitMemberDto>>().Items;
}
