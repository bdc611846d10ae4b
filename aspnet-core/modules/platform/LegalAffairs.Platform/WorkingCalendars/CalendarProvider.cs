using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Platform.Caching;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Platform.WorkingCalendars;

internal sealed class CalendarProvider : ICalendarProvider, ISingletonDependency
{
    private readonly CommittedSnapshot<CalendarSnapshot> _snapshot;

    public CalendarProvider(IRepository<CalendarEntry, Guid> entries, SnapshotServices services) =>
        _snapshot = new CommittedSnapshot<CalendarSnapshot>(
            "platform.calendar",
            services,
            async cancellationToken => new CalendarSnapshot(await (await entries.GetQueryableAsync()).ToListAsync(cancellationToken))
        );

    public ValueTask<CalendarSnapshot> GetSnapshotAsync(CancellationToken cancellationToken = default) =>
        _snapshot.GetAsync(cancellationToken);

    public async ValueTask<WorkingCalendar> GetAsync(CancellationToken cancellationToken = default) =>
        (await GetSnapshotAsync(cancellationToken)).Current;

    public async Task<WorkingCalendar> GetVersionAsync(int version, CancellationToken cancellationToken = default) =>
        (await GetSnapshotAsync(cancellationToken)).ToCalendar(version);

    public void Changing() => _snapshot.Changing();
}
