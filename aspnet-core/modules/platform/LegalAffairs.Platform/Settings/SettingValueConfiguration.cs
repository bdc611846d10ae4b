using LegalAffairs.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalAffairs.Platform.Settings;

internal sealed class SettingValueConfiguration : IEntityTypeConfiguration<SettingValue>
{
    public void Configure(EntityTypeBuilder<SettingValue> builder)
    {
        builder.ToTable(PlatformDbContext.TablePrefix + "Settings");
        builder.Property(s => s.Id).HasColumnName("Name").HasMaxLength(SettingValue.MaxNameLength);
        builder.Property(s => s.Value).HasMaxLength(SettingValue.MaxValueLength);
        builder.Property(s => s.ProtectedValue).HasMaxLength(SettingValue.MaxValueLength);
    }
}
