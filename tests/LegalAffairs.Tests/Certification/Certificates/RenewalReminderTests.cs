using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Certification.Certificates;
using LegalAffairs.Identity;
using LegalAffairs.Platform.Notifications;
using LegalAffairs.Tests.TestKit;

namespace LegalAffairs.Tests.Certification.Certificates;

public sealed class RenewalReminderTests : CertificateTest
{
    [Fact]
    public async Task The_holder_is_reminded_once_at_each_stage_however_often_the_job_runs()
    {
        var (staff, liaison) = (await SignInStaffAsync(), await SignInLiaisonAsync());
        var body = await BodyAsync(staff);
        var person = await RegisterAsync(staff, Registration((await UnitAsync(Unit)).Id, userId: await UserIdAsync(RoleNames.Inspector)));
        await ReviewedAsync(staff, liaison, person, body.Id);
        var batch = await SendAsync(staff);
        await ImportAsync(staff, batch.Id, $"{People.Numbers.Nth(FreeNumber)},豫YZ202600001,{Today},2026-12-31\n");

        (await RemindAsync(2026, 6, 29)).ShouldBe(0);
        (await RemindAsync(2026, 6, 30)).ShouldBe(1);
        (await RemindAsync(2026, 7, 1)).ShouldBe(1);
        (await RemindAsync(2026, 10, 5)).ShouldBe(2);
        (await RemindAsync(2026, 12, 20)).ShouldBe(3);
        (await RemindAsync(2026, 12, 21)).ShouldBe(3);
        (await RemindAsync(2027, 1, 1)).ShouldBe(3);
    }

    [Fact]
    public async Task The_units_liaison_is_told_once_a_day_how_many_it_is_and_nobody_of_another_unit()
    {
        var (staff, liaison) = (await SignInStaffAsync(), await SignInLiaisonAsync());
        var body = await BodyAsync(staff);
        for (var n = 0; n < 2; n++)
        {
            await ReviewedAsync(staff, liaison, await PersonAsync(staff, n), body.Id);
        }

        var batch = await SendAsync(staff);
        var rows = Enumerable.Range(0, 2).Select(n => $"{People.Numbers.Nth(FreeNumber + n)},豫YZ20269000{n},{Today},2026-12-31\n");
        await ImportAsync(staff, batch.Id, string.Concat(rows));

        await RemindAsync(2026, 6, 29);
        var (before, elsewhere) = (await ToldAsync(RoleNames.UnitLiaison), await ToldAsync(DemoAccounts.CountyLiaisons[0]));
        await RemindAsync(2026, 6, 30);
        await RemindAsync(2026, 7, 1);

        const string Text = "本单位有 2 个证件即将到期，请及时组织换证。";
        (await ToldAsync(RoleNames.UnitLiaison)).Order(StringComparer.Ordinal).ShouldBe(before.Append(Text).Order(StringComparer.Ordinal));
        (await ToldAsync(DemoAccounts.CountyLiaisons[0])).ShouldBe(elsewhere);
    }

    private async Task<IReadOnlyList<string>> ToldAsync(string userName)
    {
        var notes = await (await SignInAsync(userName)).GetAsync("/api/app/notification?maxResultCount=100");
        return
        [
            .. notes
                .ShouldSucceed()
                .As<PagedResultDto<NotificationDto>>()
                .Items.Where(n => n.Title == "执法证件到期提醒")
                .Select(n => n.Text),
        ];
    }

    private async Task<int> RemindAsync(int year, int month, int day)
    {
        Clock.SetDay(year, month, day);
        await Host.RunWorkerAsync<RenewalReminderWorker>();
        await Host.RunWorkerAsync<RenewalReminderWorker>();
        var holder = await SignInAsync(RoleNames.Inspector);
        var notes = (await holder.GetAsync("/api/app/notification?maxResultCount=100"))
            .ShouldSucceed()
            .As<PagedResultDto<NotificationDto>>();
        return notes.Items.Count(n => n.Title == "执法证件即将到期");
    }
}
