using System.ComponentModel.DataAnnotations;
using LegalAffairs.Abp.Authorization.DataScopes;

namespace LegalAffairs.Platform.DataScopes;

public sealed class UpdateRoleDataScopeDto
{
    public const int MaxRoleNameLength = 256;

    [Required]
    [StringLength(MaxRoleNameLength)]
    public string RoleName { get; set; } = string.Empty;

    [EnumDataType(typeof(DataScopeKind))]
    public DataScopeKind Kind { get; set; }
}
