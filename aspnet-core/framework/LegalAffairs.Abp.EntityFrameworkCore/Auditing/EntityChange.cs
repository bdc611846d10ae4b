using System.Globalization;
using System.Reflection;
using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.Domain.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace LegalAffairs.Abp.EntityFrameworkCore.Auditing;

/// <summary>One changed entity, read before the save, because the old values are gone after it.</summary>
internal sealed class EntityChange
{
    private const int MaxValueLength = 2000;
    private const string Hidden = "***";
    private static readonly string[] Noise =
    [
        "Id",
        "ConcurrencyStamp",
        "SecurityStamp",
        "CreationTime",
        "CreatorId",
        "LastModificationTime",
        "LastModifierId",
        "DeletionTime",
        "DeleterId",
    ];

    private readonly EntityEntry _entry;
    private readonly DateTime _time;
    private readonly EntityChangeType _type;
    private readonly List<EntityPropertyChangeInfo> _properties;

    private EntityChange(EntityEntry entry, DateTime time)
    {
        _entry = entry;
        _time = time;
        _type = TypeOf(entry);
        _properties = [.. entry.Properties.Select(PropertyChange).OfType<EntityPropertyChangeInfo>()];
    }

    public static List<EntityChange> From(IEnumerable<EntityEntry> entries, DateTime time) =>
        [
            .. entries
                .Where(e => e.Entity is IEntity && e.Metadata.ClrType.GetCustomAttribute<DisableAuditingAttribute>() is null)
                .Select(e => new EntityChange(e, time))
                .Where(c => c._type != EntityChangeType.Updated || c._properties.Count > 0),
        ];

    public EntityChangeInfo Complete() =>
        new(
            _time,
            _type,
            _entry.Metadata.ClrType.FullName!,
            string.Join(',', _entry.Metadata.FindPrimaryKey()!.Properties.Select(p => Text(_entry.Property(p).CurrentValue))),
            _properties
        );

    private static EntityChangeType TypeOf(EntityEntry entry) =>
        entry.State switch
        {
            EntityState.Added => EntityChangeType.Created,
            EntityState.Deleted => EntityChangeType.Deleted,
            _ when entry.Entity is Domain.Entities.Auditing.ISoftDelete { IsDeleted: true }
                    && !entry.Property("IsDeleted").OriginalValue!.Equals(true) => EntityChangeType.Deleted,
            _ => EntityChangeType.Updated,
        };

    private EntityPropertyChangeInfo? PropertyChange(PropertyEntry property)
    {
        if (Noise.Contains(property.Metadata.Name, StringComparer.Ordinal))
        {
            return null;
        }

        var before = _type == EntityChangeType.Created ? null : Text(property.OriginalValue);
        var after = _entry.State == EntityState.Deleted ? null : Text(property.CurrentValue);
        if (before == after)
        {
            return null;
        }

        var isHidden = property.Metadata.PropertyInfo?.GetCustomAttribute<DisableAuditingAttribute>() is not null;
        return new EntityPropertyChangeInfo(
            property.Metadata.Name,
            isHidden ? Mask(before) : Cut(before),
            isHidden ? Mask(after) : Cut(after)
        );
    }

    private static string? Mask(string? value) => value is null ? null : Hidden;

    private static string? Cut(string? value) => value?.Length > MaxValueLength ? value[..MaxValueLength] + "…" : value;

    private static string? Text(object? value) =>
        value switch
        {
            null => null,
            string text => text,
            DateTime time => time.ToString("O", CultureInfo.InvariantCulture),
            DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
            bool or Enum => value.ToString(),
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
            byte[] => "<binary>",
            _ => System.Text.Json.JsonSerializer.Serialize(value, AuditJson.Options),
        };
}
