using System.Net;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Settings;
using LegalAffairs.Identity;
using LegalAffairs.Tests.TestKit;
using LegalAffairs.TrainerPool;
using LegalAffairs.TrainerPool.Hours;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.TrainerPool.Hours;

public sealed class HoursLedgerTests : TrainerPoolTest
{
    private const int Year = 2031;

    [Fact]
    public async Task Recorded_hours_are_the_officers_own_once_however_often_they_are_sent()
    {
        var (staff, officer) = (await SignInAsync(RoleNames.BureauStaff), await SignInAsync(RoleNames.Officer));
        var before = await MineAsync(officer);
        var input = await OnlineAsync(4.5m);

        (await staff.PostAsync($"{LedgerUrl}/record", input)).ShouldSucceed().As<HoursRecordedDto>().Recorded.ShouldBe(1);
        (await staff.PostAsync($"{LedgerUrl}/record", input)).ShouldSucceed().As<HoursRecordedDto>().Recorded.ShouldBe(0);

        var mine = await MineAsync(officer);
        (mine.Total.Online, mine.Total.Total).ShouldBe((before.Total.Online + 4.5m, before.Total.Total + 4.5m));
        var entry = mine.Entries.Single(e => e.Note == "法治网课");
        (entry.Kind, entry.Hours, entry.Year, entry.CreatorName).ShouldBe((HoursKind.Online, 4.5m, 2026, entry.CreatorName));
        entry.CreatorName.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task A_correction_stays_visible_beside_what_it_corrects_and_said_twice_is_made_once()
    {
        var (staff, officer) = (await SignInAsync(RoleNames.BureauStaff), await SignInAsync(RoleNames.Officer));
        (await staff.PostAsync($"{LedgerUrl}/record", await OnlineAsync(6m))).ShouldSucceed();
        var before = await MineAsync(officer);
        var credit = before.Entries.Single(e => e.Note == "法治网课");
        var input = new { hours = 2m, reason = "重复登记" };

        await CorrectAsync(staff, credit.Id, input);
        var lines = (await CorrectAsync(staff, credit.Id, input)).ShouldSucceed().As<ListResultDto<HoursEntryDto>>().Items;

        lines.Select(l => l.Hours).ShouldBe([6m, -4m]);
        (lines[1].CorrectsId, lines[1].Reason).ShouldBe((credit.Id, "重复登记"));
        var after = await MineAsync(officer);
        after.Total.Online.ShouldBe(before.Total.Online - 4m);
        after.Entries.ShouldContain(e => e.Id == credit.Id && e.Hours == 6m);
        (await CorrectAsync(staff, lines[1].Id, input)).ShouldBeRefused(HttpStatusCode.Forbidden, "TrainerPool:CorrectionOfCorrection");
    }

    [Fact]
    public async Task Only_staff_write_into_the_ledger_and_not_of_the_future_nor_without_a_reason()
    {
        var staff = await SignInAsync(RoleNames.BureauStaff);
        var input = await OnlineAsync(6m);
        foreach (var role in new[] { RoleNames.Officer, RoleNames.UnitLiaison, RoleNames.Trainer, RoleNames.BureauLeader, RoleNames.Admin })
        {
            var client = await SignInAsync(role);
            (await client.PostAsync($"{LedgerUrl}/record", input)).ShouldBeRefused(HttpStatusCode.Forbidden);
            (await CorrectAsync(client, Guid.CreateVersion7(), new { hours = 1m, reason = "核对" })).ShouldBeRefused(
                HttpStatusCode.Forbidden
            );
        }

        input["occurredOn"] = "2026-03-03";
        (await staff.PostAsync($"{LedgerUrl}/record", input)).ShouldBeRefused(HttpStatusCode.Forbidden, "TrainerPool:HoursInTheFuture");
        input["occurredOn"] = "2026-03-02";
        input["hours"] = 0.25m;
        (await staff.PostAsync($"{LedgerUrl}/record", input)).ShouldBeRefused(HttpStatusCode.Forbidden, "TrainerPool:HoursTooFine");
        input["hours"] = 1m;
        input["userIds"] = new[] { Guid.CreateVersion7() };
        (await staff.PostAsync($"{LedgerUrl}/record", input)).ShouldBeRefused(HttpStatusCode.Forbidden, "TrainerPool:PersonUnknown");
        (await CorrectAsync(staff, Guid.CreateVersion7(), new { hours = 1m, reason = "" })).ShouldBeRefused(HttpStatusCode.BadRequest);
        (await CorrectAsync(staff, Guid.CreateVersion7(), new { hours = 1m, reason = "核对" })).ShouldBeRefused(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_liaison_sees_the_hours_of_the_own_unit_only()
    {
        var staff = await SignInAsync(RoleNames.BureauStaff);
        var input = await OnlineAsync(1m);
        var liaisonId = await IdOfAsync(RoleNames.UnitLiaison);
        input["userIds"] = new[] { liaisonId, await IdOfAsync(DemoAccounts.CountyLiaisons[0]) };
        (await staff.PostAsync($"{LedgerUrl}/record", input)).ShouldSucceed().As<HoursRecordedDto>().Recorded.ShouldBe(2);

        var seen = (await (await SignInAsync(RoleNames.UnitLiaison)).GetAsync($"{LedgerUrl}?kind=2&maxResultCount=1000"))
            .ShouldSucceed()
            .As<PagedResultDto<HoursEntryDto>>();

        seen.Items.Where(e => e.Note == "法治网课").ShouldHaveSingleItem().UserId.ShouldBe(liaisonId);
    }

    [Fact]
    public async Task Totals_of_many_people_take_one_query_and_name_everybody_who_was_asked_about()
    {
        var people = Enumerable.Range(0, 600).Select(_ => Guid.CreateVersion7()).ToList();
        var unitId = await Host.InUnitOfWorkAsync(async s =>
            (await s.GetRequiredService<HoursLedger>().GetUnitsOfAsync([people[0]]))[people[0]]
        );
        await Host.InUnitOfWorkAsync(async s =>
        {
            var ledger = s.GetRequiredService<HoursLedger>();
            await ledger.CreditAsync([.. people.Take(300).Select(p => Credit(p, unitId, HoursKind.Class, 6m))]);
            return await ledger.CreditAsync([Credit(people[0], unitId, HoursKind.SelfStudy, 0.5m)]);
        });

        var all = await TotalsAsync(people);
        var few = await TotalsAsync([people[0], people[599]]);

        (all.Count, all.Values.Sum(t => t.Total)).ShouldBe((600, 1800.5m));
        (few[people[0]], few[people[599]]).ShouldBe((new HoursTotal(6m, 0, 0, 0.5m), HoursTotal.None));
    }

    [Fact]
    public async Task The_last_day_of_the_training_year_is_a_setting()
    {
        await Host.InUnitOfWorkAsync(async s =>
        {
            await s.GetRequiredService<ISettingManager>().SetAsync(TrainerPoolSettings.YearEnd, "02-28");
            return 0;
        });
        (await (await SignInAsync(RoleNames.BureauStaff)).PostAsync($"{LedgerUrl}/record", await OnlineAsync(1m))).ShouldSucceed();

        var mine = await MineAsync(await SignInAsync(RoleNames.Officer));

        mine.Year.ShouldBe(2027);
        mine.Entries.ShouldContain(e => e.Note == "法治网课" && e.Year == 2027);
    }

    private static HoursCredit Credit(Guid userId, Guid unitId, HoursKind kind, decimal hours) =>
        new(kind, Guid.Empty, userId, unitId, hours, new DateOnly(Year, 6, 1), "轮训");

    private Task<IReadOnlyDictionary<Guid, HoursTotal>> TotalsAsync(IReadOnlyCollection<Guid> people) =>
        Host.InUnitOfWorkAsync(s => s.GetRequiredService<ITrainingHours>().GetTotalsAsync(people, Year));

    private async Task<Dictionary<string, object>> OnlineAsync(decimal hours) =>
        new(StringComparer.Ordinal)
        {
            ["requestId"] = Guid.CreateVersion7(),
            ["userIds"] = new[] { await IdOfAsync(RoleNames.Officer) },
            ["hours"] = hours,
            ["occurredOn"] = "2026-03-02",
            ["note"] = "法治网课",
        };

    private static Task<ApiResponse> CorrectAsync(ApiClient client, Guid id, object input) =>
        client.PostAsync($"{LedgerUrl}/{id}/correct", input);
}
