using LegalAffairs.Abp.Data;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Guids;

namespace LegalAffairs.Platform.WorkingCalendars;

/// <summary>Enters the years of the notices that the database does not know yet; what staff edited stays.</summary>
internal sealed class CalendarDataSeedContributor(
    IRepository<CalendarEntry, Guid> entries,
    CalendarProvider calendars,
    IGuidGenerator guids
) : IDataSeedContributor
{
    public int Order => 5;

    public async Task SeedAsync(DataSeedContext context)
    {
        var snapshot = await calendars.GetSnapshotAsync();
        var known = snapshot.EntriesOf(snapshot.Version);
        var missing = StatutoryHolidays
            .Years.Where(y => !y.Days.Any(d => known.ContainsKey(d.Date)))
            .SelectMany(y => y.Days.Select(d => CalendarEntry.FromNotice(guids.Create(), snapshot.Version + 1, d, NumbersOf(y))))
            .ToList();
        if (missing.Count > 0)
        {
            calendars.Changing();
            await entries.InsertManyAsync(missing);
        }
    }

    private static string NumbersOf(HolidayYear year) => string.Join("、", year.Notices.Select(n => n.Number));
}
