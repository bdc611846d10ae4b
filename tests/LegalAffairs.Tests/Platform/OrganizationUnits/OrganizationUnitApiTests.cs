using System.Net;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Identity;
using LegalAffairs.Platform;
using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.Tests.TestKit;

namespace LegalAffairs.Tests.Platform.OrganizationUnits;

public sealed class OrganizationUnitApiTests : ApiTest
{
    [Fact]
    public async Task The_tree_opens_level_by_level_with_counts()
    {
        var admin = await SignInAsync(RoleNames.Admin);

        var bureau = (await admin.GetChildrenAsync()).ShouldHaveSingleItem();
        bureau.ChildCount.ShouldBe(14);
        bureau.MemberCount.ShouldBeGreaterThan(0);
        var second = await admin.GetChildrenAsync(bureau.Id);
        second.Count(u => u.Kind == OrganizationUnitKind.County).ShouldBe(6);
        second.Count(u => u.Kind == OrganizationUnitKind.Department).ShouldBe(8);
        second.Sum(u => u.ChildCount).ShouldBe(60);
        (await admin.GetChildrenAsync(second[0].Id)).ShouldAllBe(u => u.Kind == OrganizationUnitKind.EnforcementUnit && u.ChildCount == 0);
    }

    [Fact]
    public async Task A_list_is_filtered_by_name_kind_and_ancestor_and_comes_in_pages()
    {
        var admin = await SignInAsync(RoleNames.Admin);
        var county = await admin.FindUnitAsync("青岚区");

        (await admin.ListUnitsAsync("?kind=1")).TotalCount.ShouldBe(6);
        (await admin.ListUnitsAsync($"?parentId={county.Id}")).Items.ShouldAllBe(u => u.ParentName == "青岚区");
        (await admin.ListUnitsAsync("?filter=青岚区&kind=3")).TotalCount.ShouldBe(5);
        var page = await admin.ListUnitsAsync("?kind=1&sorting=displayName desc&skipCount=4&maxResultCount=4");
        (page.TotalCount, page.Items.Count).ShouldBe((6, 2));
    }

    [Fact]
    public async Task A_new_unit_stands_last_among_its_siblings()
    {
        var admin = await SignInAsync(RoleNames.Admin);
        var county = await admin.FindUnitAsync("青岚区");

        var created = await admin.CreateUnitAsync("青岚区水务执法大队", OrganizationUnitKind.EnforcementUnit, county.Id);

        created.Code.ShouldBe(county.Code + "00006.");
        (await admin.GetChildrenAsync(county.Id))[^1].Id.ShouldBe(created.Id);
        (await HistoryAsync(admin, created.Id)).Single().CreatorName.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task A_name_is_unique_among_active_siblings_only()
    {
        var admin = await SignInAsync(RoleNames.Admin);
        var county = await admin.FindUnitAsync("青岚区");
        var other = await admin.FindUnitAsync("临溪区");
        var unit = await admin.CreateUnitAsync("水务执法大队", OrganizationUnitKind.EnforcementUnit, county.Id);

        var again = new
        {
            name = " 水务执法大队 ",
            kind = 3,
            parentId = county.Id,
        };
        (await admin.PostAsync(UnitApi.Url, again)).ShouldBeRefused(HttpStatusCode.Forbidden, PlatformErrorCodes.UnitNameTaken);
        await admin.CreateUnitAsync("水务执法大队", OrganizationUnitKind.EnforcementUnit, other.Id);
        (await admin.PostAsync($"{UnitApi.Url}/{unit.Id}/close", new { reason = "撤销" })).ShouldSucceed();
        await admin.CreateUnitAsync("水务执法大队", OrganizationUnitKind.EnforcementUnit, county.Id);
    }

    [Fact]
    public async Task A_moved_unit_takes_everything_below_it_along()
    {
        var admin = await SignInAsync(RoleNames.Admin);
        var team = await admin.FindUnitAsync("青岚区城市管理执法大队");
        var squad = await admin.CreateUnitAsync("一中队", OrganizationUnitKind.EnforcementUnit, team.Id);
        var target = await admin.FindUnitAsync("云州市城市管理局");

        (await admin.PostAsync($"{UnitApi.Url}/{team.Id}/move", new { parentId = target.Id, reason = "划转" })).ShouldSucceed();

        var moved = await admin.GetUnitAsync(team.Id);
        moved.ParentId.ShouldBe(target.Id);
        (await admin.GetUnitAsync(squad.Id)).Code.ShouldBe(moved.Code + "00001.");
        var entry = (await HistoryAsync(admin, team.Id))[0];
        (entry.Kind, entry.OldValue, entry.NewValue, entry.Reason).ShouldBe(
            (OrganizationUnitHistoryKind.Moved, "青岚区", "云州市城市管理局", "划转")
        );
        (await admin.PostAsync($"{UnitApi.Url}/{team.Id}/move", new { parentId = squad.Id, reason = "x" })).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            PlatformErrorCodes.UnitBelowItself
        );
    }

    [Fact]
    public async Task A_merged_unit_hands_over_its_units_and_people_and_redirects()
    {
        var admin = await SignInAsync(RoleNames.Admin);
        var unit = await admin.FindUnitAsync("临溪区");
        var target = await admin.FindUnitAsync("青岚区");
        var liaison = await SignInAsync(DemoAccounts.CountyLiaisons[1]);
        (await liaison.GetChildrenAsync()).ShouldHaveSingleItem().Id.ShouldBe(unit.Id);

        (await admin.PostAsync($"{UnitApi.Url}/{unit.Id}/merge", new { targetId = target.Id, reason = "撤区设区" })).ShouldSucceed();

        var merged = await admin.GetUnitAsync(unit.Id);
        (merged.IsActive, merged.MergedIntoId, merged.MergedIntoName).ShouldBe((false, target.Id, "青岚区"));
        (await admin.GetChildrenAsync(target.Id)).Count.ShouldBe(10);
        (await admin.GetChildrenAsync(unit.Id)).ShouldBeEmpty();
        (await liaison.GetUnitAsync(target.Id)).DisplayName.ShouldBe("青岚区");
        (await liaison.GetUnitAsync(unit.Id)).MergedIntoId.ShouldBe(target.Id);
    }

    [Fact]
    public async Task A_merger_that_would_bring_two_equal_names_together_changes_nothing()
    {
        var admin = await SignInAsync(RoleNames.Admin);
        var unit = await admin.FindUnitAsync("临溪区");
        var target = await admin.FindUnitAsync("青岚区");
        await admin.CreateUnitAsync("水务执法大队", OrganizationUnitKind.EnforcementUnit, unit.Id);
        await admin.CreateUnitAsync("水务执法大队", OrganizationUnitKind.EnforcementUnit, target.Id);

        var response = await admin.PostAsync($"{UnitApi.Url}/{unit.Id}/merge", new { targetId = target.Id, reason = "合并" });

        response.ShouldBeRefused(HttpStatusCode.Forbidden, PlatformErrorCodes.UnitNameTaken);
        (await admin.GetChildrenAsync(unit.Id)).Count.ShouldBe(6);
        (await admin.GetUnitAsync(unit.Id)).IsActive.ShouldBeTrue();
    }

    [Fact]
    public async Task A_unit_with_people_or_units_in_it_is_not_closed()
    {
        var admin = await SignInAsync(RoleNames.Admin);
        var county = await admin.FindUnitAsync("青岚区");
        var team = await admin.FindUnitAsync("青岚区城市管理执法大队");

        (await admin.PostAsync($"{UnitApi.Url}/{county.Id}/close", new { reason = "x" })).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            PlatformErrorCodes.UnitHasChildren
        );
        (await admin.PostAsync($"{UnitApi.Url}/{team.Id}/close", new { reason = "x" })).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            PlatformErrorCodes.UnitHasPeople
        );
        var people = (await admin.GetAsync($"/api/app/unit-member?unitId={team.Id}")).ShouldSucceed().Json.GetProperty("items");
        foreach (var person in people.EnumerateArray())
        {
            (await admin.DeleteAsync($"/api/app/unit-member/{person.GetProperty("id").GetString()}")).ShouldSucceed();
        }

        (await admin.PostAsync($"{UnitApi.Url}/{team.Id}/close", new { reason = "撤销" })).ShouldSucceed();
        (await admin.GetUnitAsync(team.Id)).ClosedTime.ShouldBe(Clock.Now.UtcDateTime);
        (await admin.GetChildrenAsync(county.Id)).ShouldNotContain(u => u.Id == team.Id);
    }

    [Fact]
    public async Task An_act_needs_a_reason()
    {
        var admin = await SignInAsync(RoleNames.Admin);
        var unit = await admin.FindUnitAsync("青岚区");

        var response = await admin.PostAsync($"{UnitApi.Url}/{unit.Id}/rename", new { name = "新名", reason = " " });

        response.ShouldBeRefused(HttpStatusCode.BadRequest).FieldErrors["reason"].ShouldHaveSingleItem().ShouldContain("理由");
    }

    [Fact]
    public async Task A_change_after_somebody_elses_is_refused()
    {
        var admin = await SignInAsync(RoleNames.Admin);
        var unit = await admin.GetUnitAsync((await admin.FindUnitAsync("青岚区")).Id);
        var first = new
        {
            name = "青岚新区",
            reason = "更名",
            unit.ConcurrencyStamp,
        };
        (await admin.PostAsync($"{UnitApi.Url}/{unit.Id}/rename", first)).ShouldSucceed();

        var second = new
        {
            name = "青岚旧区",
            reason = "更名",
            unit.ConcurrencyStamp,
        };
        (await admin.PostAsync($"{UnitApi.Url}/{unit.Id}/rename", second)).ShouldBeRefused(HttpStatusCode.Conflict);
        (await admin.GetUnitAsync(unit.Id)).DisplayName.ShouldBe("青岚新区");
    }

    [Fact]
    public async Task Bad_input_is_refused_by_field()
    {
        var admin = await SignInAsync(RoleNames.Admin);
        var county = await admin.FindUnitAsync("青岚区");
        var tooLong = new
        {
            name = new string('长', 5000),
            kind = 3,
            parentId = county.Id,
        };

        (await admin.PostAsync(UnitApi.Url, tooLong)).ShouldBeRefused(HttpStatusCode.BadRequest).FieldErrors["name"].ShouldNotBeEmpty();
        (await admin.PostAsync(UnitApi.Url, new { name = "甲", kind = 9 }))
            .ShouldBeRefused(HttpStatusCode.BadRequest)
            .FieldErrors.Select(e => e.Key)
            .ShouldBe(["kind", "parentId"], ignoreOrder: true);
        (await admin.GetAsync($"{UnitApi.Url}?sorting=password desc"))
            .ShouldBeRefused(HttpStatusCode.BadRequest)
            .FieldErrors["sorting"]
            .ShouldHaveSingleItem()
            .ShouldContain("password");
        (await admin.GetAsync($"{UnitApi.Url}?maxResultCount=1000000"))
            .ShouldBeRefused(HttpStatusCode.BadRequest)
            .FieldErrors["maxResultCount"]
            .ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Markup_in_a_name_is_text_and_leaves_the_server_escaped()
    {
        const string name = "<script>alert(1)</script>";
        var admin = await SignInAsync(RoleNames.Admin);
        var county = await admin.FindUnitAsync("青岚区");

        var created = await admin.CreateUnitAsync(name, OrganizationUnitKind.EnforcementUnit, county.Id);

        var response = await admin.GetAsync($"{UnitApi.Url}/{created.Id}");
        response.As<OrganizationUnitDto>().DisplayName.ShouldBe(name);
        response.Text.ShouldNotContain("<script>");
    }

    [Fact]
    public async Task A_liaison_sees_the_own_unit_and_no_other()
    {
        var admin = await SignInAsync(RoleNames.Admin);
        var own = await admin.FindUnitAsync("青岚区");
        var other = await admin.FindUnitAsync("临溪区");
        var liaison = await SignInAsync(DemoAccounts.CountyLiaisons[0]);

        (await liaison.ListUnitsAsync()).Items.ShouldHaveSingleItem().Id.ShouldBe(own.Id);
        (await liaison.GetAsync($"{UnitApi.Url}/{other.Id}")).ShouldBeRefused(HttpStatusCode.NotFound);
        (await liaison.GetAsync($"{UnitApi.Url}/{other.Id}/history")).ShouldBeRefused(HttpStatusCode.NotFound);
        (await liaison.GetAsync($"{UnitApi.Url}?parentId={other.Id}")).ShouldBeRefused(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData(RoleNames.Auditor)]
    [InlineData(RoleNames.BureauStaff)]
    [InlineData(RoleNames.BureauLeader)]
    [InlineData(RoleNames.UnitLiaison)]
    [InlineData(RoleNames.Officer)]
    public async Task Only_the_administrator_changes_the_tree(string role)
    {
        var unit = await (await SignInAsync(RoleNames.Admin)).FindUnitAsync("青岚区");
        var client = await SignInAsync(role);

        (
            await client.PostAsync(
                UnitApi.Url,
                new
                {
                    name = "甲",
                    kind = 3,
                    parentId = unit.Id,
                }
            )
        ).ShouldBeRefused(HttpStatusCode.Forbidden);
        foreach (var act in new[] { "rename", "move", "merge", "close" })
        {
            (await client.PostAsync($"{UnitApi.Url}/{unit.Id}/{act}", new { reason = "x" })).ShouldBeRefused(HttpStatusCode.Forbidden);
        }
    }

    [Fact]
    public async Task Who_is_not_signed_in_reads_nothing() =>
        (await (await Host.OpenBrowserAsync()).GetAsync(UnitApi.Url)).ShouldBeRefused(HttpStatusCode.Unauthorized);

    private static async Task<IReadOnlyList<OrganizationUnitHistoryDto>> HistoryAsync(ApiClient client, Guid id) =>
        (await client.GetAsync($"{UnitApi.Url}/{id}/history")).ShouldSucceed().As<ListResultDto<OrganizationUnitHistoryDto>>().Items;
}
