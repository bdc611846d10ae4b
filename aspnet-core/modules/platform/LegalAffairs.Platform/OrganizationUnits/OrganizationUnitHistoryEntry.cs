using LegalAffairs.Abp.Domain.Entities.Auditing;

namespace LegalAffairs.Platform.OrganizationUnits;

/// <summary>One act on a unit; who and when come from the save. Names are kept as they were.</summary>
internal sealed class OrganizationUnitHistoryEntry : CreationAuditedEntity<Guid>
{
    private OrganizationUnitHistoryEntry() { }

    internal OrganizationUnitHistoryEntry(Guid id, OrganizationUnitHistoryKind kind, string? oldValue, string? newValue, string? reason)
        : base(id)
    {
        Kind = kind;
        OldValue = oldValue;
        NewValue = newValue;
        Reason = reason;
    }

    public Guid UnitId { get; private set; }

    public OrganizationUnitHistoryKind Kind { get; private set; }

    public string? OldValue { get; private set; }

    public string? NewValue { get; private set; }

    public string? Reason { get; private set; }
}
