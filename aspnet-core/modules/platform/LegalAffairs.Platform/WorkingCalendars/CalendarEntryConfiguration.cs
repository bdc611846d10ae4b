using LegalAffairs.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalAffairs.Platform.WorkingCalendars;

internal sealed class CalendarEntryConfiguration : IEntityTypeConfiguration<CalendarEntry>
{
    public void Configure(EntityTypeBuilder<CalendarEntry> builder)
    {
        builder.ToTable(PlatformDbContext.TablePrefix + "CalendarEntries");
        builder.Property(e => e.Name).HasMaxLength(ChangeCalendarDayDto.MaxNameLength);
        builder.Property(e => e.Source).HasMaxLength(CalendarEntry.MaxSourceLength);
        builder.HasIndex(e => new { e.Date, e.Version }).IsUnique();
    }
}
