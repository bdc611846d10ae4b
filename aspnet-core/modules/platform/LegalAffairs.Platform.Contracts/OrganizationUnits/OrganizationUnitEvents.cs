using LegalAffairs.Abp.EventBus;

namespace LegalAffairs.Platform.OrganizationUnits;

[EventName("Platform.OrganizationUnitRenamed")]
public sealed record OrganizationUnitRenamedEto(Guid UnitId, string OldName, string NewName);

[EventName("Platform.OrganizationUnitMoved")]
public sealed record OrganizationUnitMovedEto(Guid UnitId, Guid OldParentId, Guid NewParentId);

/// <summary>Work of the unit goes on in the target; its records stay where they are and are seen by the target's people.</summary>
[EventName("Platform.OrganizationUnitMerged")]
public sealed record OrganizationUnitMergedEto(Guid UnitId, Guid TargetId);

[EventName("Platform.OrganizationUnitClosed")]
public sealed record OrganizationUnitClosedEto(Guid UnitId);
