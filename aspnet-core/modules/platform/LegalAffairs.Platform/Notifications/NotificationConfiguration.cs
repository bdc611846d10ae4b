using System.Text.Json;
using LegalAffairs.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalAffairs.Platform.Notifications;

internal sealed class NotificationConfiguration : IEntityTypeConfiguration<Notification>
{
    public void Configure(EntityTypeBuilder<Notification> builder)
    {
        builder.ToTable(PlatformDbContext.TablePrefix + "Notifications");
        builder.Property(n => n.Key).HasColumnName("MessageKey").HasMaxLength(Notification.MaxKeyLength);
        builder.Property(n => n.TextKey).HasMaxLength(Notification.MaxTextKeyLength);
        builder.Property(n => n.Url).HasMaxLength(Notification.MaxUrlLength);
        builder
            .Property(n => n.Arguments)
            .HasConversion(
                a => JsonSerializer.Serialize(a, JsonSerializerOptions.Web),
                json => JsonSerializer.Deserialize<Dictionary<string, string>>(json, JsonSerializerOptions.Web)!,
                new ValueComparer<IReadOnlyDictionary<string, string>>(favorStructuralComparisons: false)
            );
        builder.HasIndex(n => new { n.UserId, n.Key }).IsUnique();
        builder.HasIndex(n => new { n.UserId, n.ReadTime });
    }
}
