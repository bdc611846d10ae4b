using LegalAffairs.Abp.Application.Dtos;

namespace LegalAffairs.Identity.Roles;

public sealed class IdentityRoleDto : EntityDto<Guid>
{
    public required string Name { get; set; }

    /// <summary>A built-in role's name in the user's language, else the name.</summary>
    public required string DisplayName { get; set; }

    public bool IsDefault { get; set; }

    public bool IsStatic { get; set; }

    public bool IsPublic { get; set; }

    public long UserCount { get; set; }

    public string? ConcurrencyStamp { get; set; }

    public Dictionary<string, object?> ExtraProperties { get; set; } = [];
}
