using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.Domain.Entities;

namespace LegalAffairs.AuditLogging.AuditLogs;

[DisableAuditing]
internal sealed class EntityPropertyChange : Entity<Guid>
{
    public const int MaxPropertyNameLength = 128;
    public const int MaxValueLength = 2048;

    private EntityPropertyChange() { }

    public EntityPropertyChange(Guid id, Guid entityChangeId, EntityPropertyChangeInfo info)
        : base(id)
    {
        EntityChangeId = entityChangeId;
        PropertyName = info.PropertyName.Cut(MaxPropertyNameLength)!;
        OriginalValue = info.OriginalValue.Cut(MaxValueLength);
        NewValue = info.NewValue.Cut(MaxValueLength);
    }

    public Guid EntityChangeId { get; private set; }

    public string PropertyName { get; private set; } = string.Empty;

    public string? OriginalValue { get; private set; }

    public string? NewValue { get; private set; }
}
