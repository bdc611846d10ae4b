using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Platform.WorkingCalendars;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Platform.LegalClocks;

internal sealed class LegalClockService(
    IRepository<LegalClock, Guid> clocks,
    IRepository<LegalClockWatch, Guid> watches,
    ICalendarProvider calendars,
    IGuidGenerator guids,
    TimeProvider time
) : ILegalClockService, ITransientDependency
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    public async Task<LegalClockInfo> StartAsync(LegalClockStart start, CancellationToken cancellationToken = default)
    {
        var calendar = await calendars.GetAsync(cancellationToken);
        var clock = LegalClock.Start(
            guids.Create(),
            (start.SubjectType, start.SubjectId),
            new LegalClockTerms(start.Rule, start.StartEvent, start.Length, start.Unit),
            start.StartedAt,
            calendar
        );
        var watch = new LegalClockWatch(clock.Id, start.Watchers);
        watch.Schedule(clock, calendar, Now);
        await clocks.InsertAsync(clock, cancellationToken: cancellationToken);
        await watches.InsertAsync(watch, cancellationToken: cancellationToken);
        return ToInfo(clock);
    }

    public async Task<LegalClockInfo> ExtendAsync(
        Guid clockId,
        int days,
        Guid approverId,
        string reason,
        CancellationToken cancellationToken = default
    )
    {
        var clock = await clocks.GetAsync(clockId, cancellationToken);
        var calendar = await calendars.GetAsync(cancellationToken);
        clock.Extend(guids.Create(), new LegalClockGrant(days, approverId, reason, Now), calendar);
        await RescheduleAsync(clock, cancellationToken);
        return ToInfo(clock);
    }

    public async Task CompleteAsync(Guid clockId, CancellationToken cancellationToken = default)
    {
        var clock = await clocks.GetAsync(clockId, cancellationToken);
        clock.Complete(Now);
        await RescheduleAsync(clock, cancellationToken);
    }

    public async Task StopAsync(Guid clockId, string reason, CancellationToken cancellationToken = default)
    {
        var clock = await clocks.GetAsync(clockId, cancellationToken);
        clock.Stop(reason, Now);
        await RescheduleAsync(clock, cancellationToken);
    }

    public async Task<IReadOnlyList<LegalClockInfo>> FindAsync(
        string subjectType,
        Guid subjectId,
        CancellationToken cancellationToken = default
    )
    {
        var found = await (await clocks.GetQueryableAsync())
            .Where(c => c.SubjectType == subjectType && c.SubjectId == subjectId)
            .OrderBy(c => c.StartedAt)
            .ThenBy(c => c.Id)
            .ToListAsync(cancellationToken);
        return [.. found.Select(ToInfo)];
    }

    private async Task RescheduleAsync(LegalClock clock, CancellationToken cancellationToken)
    {
        var watch = await watches.GetAsync(clock.Id, cancellationToken);
        watch.Schedule(clock, await calendars.GetAsync(cancellationToken), Now);
    }

    private static LegalClockInfo ToInfo(LegalClock clock) =>
        new(
            clock.Id,
            clock.Rule,
            clock.StartEvent,
            clock.StartedAt,
            clock.Length,
            clock.Unit,
            clock.CalendarVersion,
            clock.OriginalDueAt,
            clock.DueAt,
            clock.Status,
            clock.EndedAt
        );
}
