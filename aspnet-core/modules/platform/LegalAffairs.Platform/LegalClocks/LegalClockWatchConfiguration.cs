using System.Globalization;
using LegalAffairs.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalAffairs.Platform.LegalClocks;

internal sealed class LegalClockWatchConfiguration : IEntityTypeConfiguration<LegalClockWatch>
{
    public void Configure(EntityTypeBuilder<LegalClockWatch> builder)
    {
        builder.ToTable(PlatformDbContext.TablePrefix + "LegalClockWatches");
        builder.Property(w => w.Title).HasMaxLength(LegalClockWatch.MaxTitleLength);
        builder.Property(w => w.Url).HasMaxLength(LegalClockWatch.MaxUrlLength);
        Joined(builder.Property(w => w.Responsible));
        Joined(builder.Property(w => w.Leaders));
        Joined(builder.Property(w => w.DaysBefore));
        builder.HasIndex(w => w.NextMoment);
        builder.HasOne<LegalClock>().WithOne().HasForeignKey<LegalClockWatch>(w => w.Id).OnDelete(DeleteBehavior.Cascade);
    }

    // "a,b,c": every engine keeps it, and nothing is ever searched in it.
    private static void Joined<T>(PropertyBuilder<IReadOnlyList<T>> property)
        where T : ISpanParsable<T> =>
        property.HasConversion(
            list => string.Join(',', list),
            text => Split<T>(text),
            new ValueComparer<IReadOnlyList<T>>(favorStructuralComparisons: false)
        );

    private static List<T> Split<T>(string text)
        where T : ISpanParsable<T> =>
        [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(item => T.Parse(item, CultureInfo.InvariantCulture))];
}
