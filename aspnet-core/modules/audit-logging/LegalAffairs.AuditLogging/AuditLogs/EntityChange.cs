using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.Guids;

namespace LegalAffairs.AuditLogging.AuditLogs;

[DisableAuditing]
internal sealed class EntityChange : Entity<Guid>
{
    private readonly List<EntityPropertyChange> _propertyChanges = [];

    private EntityChange() { }

    public EntityChange(Guid id, Guid auditLogId, EntityChangeInfo info, IGuidGenerator guids)
        : base(id)
    {
        AuditLogId = auditLogId;
        ChangeTime = info.ChangeTime;
        ChangeType = info.ChangeType;
        EntityTypeFullName = info.EntityTypeFullName.Cut(AuditLogConsts.MaxEntityTypeLength)!;
        EntityId = info.EntityId.Cut(AuditLogConsts.MaxEntityIdLength)!;
        _propertyChanges.AddRange(info.PropertyChanges.Select(p => new EntityPropertyChange(guids.Create(), id, p)));
    }

    public Guid AuditLogId { get; private set; }

    public DateTime ChangeTime { get; private set; }

    public EntityChangeType ChangeType { get; private set; }

    public string EntityTypeFullName { get; private set; } = string.Empty;

    public string EntityId { get; private set; } = string.Empty;

    public AuditLog AuditLog { get; private set; } = default!;

    public IReadOnlyList<EntityPropertyChange> PropertyChanges => _propertyChanges;
}
