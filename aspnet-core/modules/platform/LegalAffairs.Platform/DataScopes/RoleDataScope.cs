using LegalAffairs.Abp.Authorization.DataScopes;
using LegalAffairs.Abp.Domain.Entities.Auditing;

namespace LegalAffairs.Platform.DataScopes;

/// <summary>A role whose scope differs from its default; its key is the role's name.</summary>
internal sealed class RoleDataScope : AuditedAggregateRoot<string>
{
    private RoleDataScope() { }

    public RoleDataScope(string roleName, DataScopeKind kind)
        : base(roleName) => Kind = kind;

    public DataScopeKind Kind { get; private set; }

    public void Change(DataScopeKind kind) => Kind = kind;
}
