using LegalAffairs.Abp.Authorization.DataScopes;

namespace LegalAffairs.Platform.DataScopes;

public sealed class RoleDataScopeDto
{
    public string RoleName { get; set; } = string.Empty;

    public DataScopeKind Kind { get; set; }

    /// <summary>What the role has when nobody changes it.</summary>
    public DataScopeKind DefaultKind { get; set; }
}
