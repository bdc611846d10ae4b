using System.Net;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Identity;
using LegalAffairs.Tests.TestKit;
using LegalAffairs.TrainerPool.Hours;

namespace LegalAffairs.Tests.TrainerPool.Hours;

public sealed class HoursTotalsTests : TrainerPoolTest
{
    [Fact]
    public async Task Every_officer_stands_there_with_what_is_missing_also_who_has_nothing()
    {
        var staff = await SignInStaffAsync();
        var mine = await MineAsync(await SignInAsync(RoleNames.Officer));
        var id = await IdOfAsync(RoleNames.Officer);

        var all = await TotalsAsync(staff, "maxResultCount=1000");

        var own = all.Items.Single(p => p.UserId == id);
        (own.Hours.Total, own.Required, own.Missing).ShouldBe((mine.Total.Total, 60, 60 - mine.Total.Total));
        all.Items.ShouldContain(p => p.Hours.Total == 0 && p.Missing == 60);
        (await TotalsAsync(staff, "isShort=false&maxResultCount=1000")).Items.ShouldAllBe(p => p.Missing == 0);
        (await TotalsAsync(staff, "sorting=total desc&maxResultCount=3"))
            .Items.Select(p => p.Hours.Total)
            .ShouldBeInOrder(SortDirection.Descending);
        var page = await TotalsAsync(staff, "skipCount=2&maxResultCount=3");
        page.Items.Select(p => p.UserId).ShouldBe(all.Items.Skip(2).Take(3).Select(p => p.UserId));
        page.TotalCount.ShouldBe(all.TotalCount);
    }

    [Theory]
    [InlineData("total asc")]
    [InlineData("total desc")]
    public async Task Pages_by_total_join_to_the_whole_list_whatever_their_size(string sorting)
    {
        var staff = await SignInStaffAsync();
        var all = (await TotalsAsync(staff, "maxResultCount=1000")).Items;
        all.ShouldContain(p => p.Hours.Total > 0);
        all.ShouldContain(p => p.Hours.Total == 0);

        var whole = (await TotalsAsync(staff, $"sorting={sorting}&maxResultCount=1000")).Items;
        var joined = new List<PersonHoursDto>();
        for (var skip = 0; skip < all.Count; skip += 37)
        {
            var page = await TotalsAsync(staff, $"sorting={sorting}&skipCount={skip}&maxResultCount=37");
            page.TotalCount.ShouldBe(all.Count);
            joined.AddRange(page.Items);
        }

        joined.Select(p => p.UserId).ShouldBe(whole.Select(p => p.UserId));
        whole.Select(p => p.UserId).ShouldBe(all.Select(p => p.UserId), ignoreOrder: true);
        var direction = sorting.EndsWith("desc", StringComparison.Ordinal) ? SortDirection.Descending : SortDirection.Ascending;
        whole.Select(p => p.Hours.Total).ShouldBeInOrder(direction);
        (await TotalsAsync(staff, $"sorting={sorting}&skipCount={all.Count}&maxResultCount=37")).Items.ShouldBeEmpty();
        var short30 = await TotalsAsync(staff, $"sorting={sorting}&isShort=true&maxResultCount=30");
        short30.Items.Count.ShouldBe(30);
        short30.Items.ShouldAllBe(p => p.Missing > 0);
    }

    [Fact]
    public async Task The_database_adds_up_for_the_shown_page_only()
    {
        var staff = await SignInStaffAsync();
        var before = (await TotalsAsync(staff, "maxResultCount=1000")).Items.ToDictionary(p => p.UserId, p => p.Hours);

        var page = await TotalsAsync(staff, "sorting=total desc&maxResultCount=5");

        page.Items.Count.ShouldBe(5);
        page.Items.ShouldAllBe(p => p.Hours == before[p.UserId]);
        page.Items[0].Hours.Total.ShouldBe(before.Values.Max(h => h.Total));
    }

    [Fact]
    public async Task Whoever_reaches_the_hours_is_counted_for_the_unit()
    {
        var staff = await SignInStaffAsync();
        var before = await OverviewAsync(staff);
        var input = new
        {
            requestId = Guid.CreateVersion7(),
            userIds = new[] { await IdOfAsync(RoleNames.Officer) },
            hours = 60m,
            occurredOn = "2026-01-05",
            note = "法治网课",
        };
        (await staff.PostAsync($"{LedgerUrl}/record", input)).ShouldSucceed();

        var after = await OverviewAsync(staff);

        (after.Required, after.Reached, after.People).ShouldBe((60, before.Reached + 1, before.People));
        after.Units.Sum(u => u.People).ShouldBe(after.People);
        after.Units.Sum(u => u.Reached).ShouldBe(after.Reached);
    }

    [Fact]
    public async Task A_unit_sees_its_own_people_and_an_officer_no_ledger()
    {
        var (staff, liaison) = (await SignInStaffAsync(), await SignInAsync(RoleNames.UnitLiaison));

        var seen = await TotalsAsync(liaison, "maxResultCount=1000");

        seen.TotalCount.ShouldBeLessThan((await TotalsAsync(staff, "maxResultCount=1")).TotalCount);
        (await OverviewAsync(liaison)).People.ShouldBe(seen.Items.Count(p => p.Required is not null));
        (await (await SignInAsync(RoleNames.Officer)).GetAsync($"{LedgerUrl}/totals")).ShouldBeRefused(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Ledger_and_totals_come_as_workbooks_and_a_unit_brings_those_below_it()
    {
        var staff = await SignInStaffAsync();
        var root = (await staff.GetAsync("/api/app/organization-unit?kind=0")).As<PagedResultDto<EntityDto<Guid>>>().Items[0].Id;

        (await staff.GetAsync($"{LedgerUrl}/excel?year=2026")).ShouldSucceed().Content.Take(2).ShouldBe("PK"u8.ToArray());
        (await staff.GetAsync($"{LedgerUrl}/totals-excel?isShort=true")).ShouldSucceed().Content.Take(2).ShouldBe("PK"u8.ToArray());

        var below = (await staff.GetAsync($"{LedgerUrl}?organizationUnitId={root}")).As<PagedResultDto<HoursEntryDto>>();
        below.TotalCount.ShouldBe((await staff.GetAsync(LedgerUrl)).As<PagedResultDto<HoursEntryDto>>().TotalCount);
        below.TotalCount.ShouldBeGreaterThan(0);
    }

    private static async Task<PagedResultDto<PersonHoursDto>> TotalsAsync(ApiClient client, string query) =>
        (await client.GetAsync($"{LedgerUrl}/totals?{query}")).ShouldSucceed().As<PagedResultDto<PersonHoursDto>>();

    private static async Task<HoursOverviewDto> OverviewAsync(ApiClient client) =>
        (await client.GetAsync($"{LedgerUrl}/overview")).ShouldSucceed().As<HoursOverviewDto>();
}
