using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Timing;
using LegalAffairs.Identity;
using LegalAffairs.Platform.LegalClocks;
using LegalAffairs.Platform.Notifications;
using LegalAffairs.Platform.WorkingCalendars;
using LegalAffairs.Tests.Platform.Notifications;
using LegalAffairs.Tests.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.Platform.LegalClocks;

public sealed class LegalClockServiceTests : InboxTest
{
    private const string SubjectType = "Test.Opinion";
    private static readonly Guid Subject = Guid.CreateVersion7();

    // Started on Monday 2 March for five working days: due on Monday 9 March.
    [Fact]
    public async Task A_clock_is_found_by_its_record_and_stays_frozen_when_the_calendar_changes()
    {
        var clock = await StartAsync();
        var staff = await SignInAsync(RoleNames.BureauStaff);
        var edit = new
        {
            date = "2026-03-04",
            kind = CalendarDayKind.Holiday,
            name = "停工",
            reason = "通知",
        };
        (await staff.PostAsync("/api/app/working-calendar/change-day", edit)).ShouldSucceed();

        var found = (await UseAsync(s => s.FindAsync(SubjectType, Subject))).ShouldHaveSingleItem();

        found.ShouldBe(clock);
        LocalTime.DayOf(found.DueAt).ShouldBe(new DateOnly(2026, 3, 9));
        found.CalendarVersion.ShouldBe(1);
    }

    [Fact]
    public async Task The_responsible_are_reminded_at_the_start_of_work_and_not_at_night()
    {
        await StartAsync();

        Clock.Now = At(7, 20);
        await Host.RunWorkerAsync<LegalClockWorker>();
        (await InboxAsync(RoleNames.UnitLiaison)).ShouldBeEmpty();
        Clock.Now = At(6, 9);
        await Host.RunWorkerAsync<LegalClockWorker>();
        await Host.RunWorkerAsync<LegalClockWorker>();

        (await InboxAsync(RoleNames.UnitLiaison)).ShouldHaveSingleItem().Title.ShouldBe("监督意见：还有 3 天到期");
        (await InboxAsync(RoleNames.BureauLeader)).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_overdue_clock_is_told_to_the_leader_once()
    {
        await StartAsync();

        Clock.Now = At(9, 16);
        await Host.RunWorkerAsync<LegalClockWorker>();
        (await InboxAsync(RoleNames.BureauLeader)).ShouldBeEmpty();
        Clock.Now = At(10, 9);
        await Host.RunWorkerAsync<LegalClockWorker>();
        Clock.Now = At(11, 9);
        await Host.RunWorkerAsync<LegalClockWorker>();

        (await InboxAsync(RoleNames.BureauLeader)).ShouldHaveSingleItem().Title.ShouldBe("监督意见：已逾期 1 天");
    }

    [Fact]
    public async Task An_extended_clock_reminds_again_before_its_new_due_day()
    {
        var clock = await StartAsync();

        var extended = await UseAsync(s => s.ExtendAsync(clock.Id, 5, Guid.CreateVersion7(), "案情复杂"));

        LocalTime.DayOf(extended.DueAt).ShouldBe(new DateOnly(2026, 3, 16));
        extended.OriginalDueAt.ShouldBe(clock.DueAt);
        Clock.Now = At(10, 9);
        await Host.RunWorkerAsync<LegalClockWorker>();
        (await InboxAsync(RoleNames.BureauLeader)).ShouldBeEmpty();
        Clock.Now = At(13, 9);
        await Host.RunWorkerAsync<LegalClockWorker>();
        (await InboxAsync(RoleNames.UnitLiaison)).ShouldHaveSingleItem().Title.ShouldBe("监督意见：还有 3 天到期");
    }

    [Fact]
    public async Task A_finished_or_stopped_clock_is_silent()
    {
        var finished = await StartAsync();
        var stopped = await StartAsync();
        await UseAsync(async s =>
        {
            await s.CompleteAsync(finished.Id);
            await s.StopAsync(stopped.Id, "撤回");
            return true;
        });

        Clock.Now = At(10, 9);
        await Host.RunWorkerAsync<LegalClockWorker>();

        (await InboxAsync(RoleNames.BureauLeader)).ShouldBeEmpty();
        (await UseAsync(s => s.FindAsync(SubjectType, Subject)))
            .Select(c => c.Status)
            .ShouldBe([LegalClockStatus.Completed, LegalClockStatus.Stopped], ignoreOrder: true);
    }

    private static DateTimeOffset At(int dayOfMarch, int hour) => new(2026, 3, dayOfMarch, hour, 0, 0, TimeSpan.FromHours(8));

    private Task<T> UseAsync<T>(Func<ILegalClockService, Task<T>> use) =>
        Host.InUnitOfWorkAsync(services => use(services.GetRequiredService<ILegalClockService>()));

    private Task<LegalClockInfo> StartAsync() =>
        Host.InUnitOfWorkAsync(async services =>
        {
            var users = services.GetRequiredService<IUserDirectory>();
            var liaison = await users.FindByUserNameAsync(RoleNames.UnitLiaison);
            var leader = await users.FindByUserNameAsync(RoleNames.BureauLeader);
            var watchers = new LegalClockWatchers("监督意见", "/opinions/1", [liaison!.Id], [leader!.Id], [3]);
            var start = new LegalClockStart(
                SubjectType,
                Subject,
                "条例第四十三条",
                "送达监督意见书",
                5,
                DayUnit.WorkingDays,
                Clock.Now.UtcDateTime,
                watchers
            );
            return await services.GetRequiredService<ILegalClockService>().StartAsync(start);
        });

    private async Task<IReadOnlyList<NotificationDto>> InboxAsync(string userName)
    {
        var client = await SignInAsync(userName);
        return (await client.GetAsync("/api/app/notification")).ShouldSucceed().As<PagedResultDto<NotificationDto>>().Items;
    }
}
