using LegalAffairs.Abp.Authorization.DataScopes;
using LegalAffairs.Abp.Domain.Entities.Auditing;
using LegalAffairs.Platform.OrganizationUnits;

namespace LegalAffairs.Platform.UnitMembers;

/// <summary>That a person belongs to a unit. Its key is the account's, so nobody can belong to two.</summary>
internal sealed class UnitMember : AuditedAggregateRoot<Guid>, IHasOrganizationUnit
{
    private UnitMember() { }

    public UnitMember(Guid userId, OrganizationUnit unit)
        : base(userId) => MoveTo(unit);

    public Guid OrganizationUnitId { get; private set; }

    public void MoveTo(OrganizationUnit unit)
    {
        unit.CheckActive();
        OrganizationUnitId = unit.Id;
    }
}
