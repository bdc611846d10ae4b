using System.Globalization;
using LegalAffairs.Abp.BackgroundWorkers.Quartz;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Timing;
using LegalAffairs.Platform.Notifications;
using LegalAffairs.Platform.WorkingCalendars;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Platform.LegalClocks;

/// <summary>Reminds of time limits and escalates them. Outside of working hours it says nothing; what came due then is said when work starts.</summary>
internal sealed class LegalClockWorker(
    IRepository<LegalClock, Guid> clocks,
    IRepository<LegalClockWatch, Guid> watches,
    ICalendarProvider calendars,
    INotificationSender notifications,
    TimeProvider time
) : QuartzBackgroundWorkerBase
{
    private const int BatchSize = 500;

    public override string Cron => "0 0/5 * * * ?";

    protected override async Task DoWorkAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var calendar = await calendars.GetAsync(cancellationToken);
        if (!calendar.IsWithinWorkingHours(now))
        {
            return;
        }

        var due = await (await watches.WithDetailsAsync())
            .Where(w => w.NextMoment <= now)
            .OrderBy(w => w.NextMoment)
            .Take(BatchSize)
            .ToListAsync(cancellationToken);
        foreach (var watch in due)
        {
            var clock = await clocks.GetAsync(watch.Id, cancellationToken);
            await TellAsync(clock, watch, now, cancellationToken);
            watch.Schedule(clock, calendar, now);
        }
    }

    private async Task TellAsync(LegalClock clock, LegalClockWatch watch, DateTime now, CancellationToken cancellationToken)
    {
        var dueDay = LocalTime.DayOf(clock.DueAt);
        var arguments = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["title"] = watch.Title,
            ["rule"] = clock.Rule,
            ["dueDate"] = dueDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["days"] = Math.Abs(dueDay.DayNumber - LocalTime.DayOf(now).DayNumber).ToString(CultureInfo.InvariantCulture),
        };
        if (clock.IsOverdue(now))
        {
            var overdue = new NotificationMessage(KeyOf(clock, "overdue"), "Platform:ClockOverdue", arguments, watch.Url);
            await notifications.SendAsync([.. watch.Leaders.Union(watch.Responsible)], overdue, cancellationToken);
            return;
        }

        var soon = new NotificationMessage(KeyOf(clock, arguments["days"]), "Platform:ClockDueSoon", arguments, watch.Url);
        await notifications.SendAsync(watch.Responsible, soon, cancellationToken);
    }

    // The due day belongs to the key: after an extension the same reminders are due again.
    private static string KeyOf(LegalClock clock, string moment) => $"legal-clock:{clock.Id:N}:{clock.DueAt:yyyyMMdd}:{moment}";
}
