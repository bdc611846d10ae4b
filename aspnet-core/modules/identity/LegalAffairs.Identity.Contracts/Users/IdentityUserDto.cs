using LegalAffairs.Abp.Application.Dtos;

namespace LegalAffairs.Identity.Users;

public sealed class IdentityUserDto : FullAuditedEntityDto<Guid>
{
    public Guid? TenantId { get; set; }

    public required string UserName { get; set; }

    /// <summary>The whole name; the surname is apart only for those who write it so.</summary>
    public string? Name { get; set; }

    public string? Surname { get; set; }

    public string? Email { get; set; }

    public bool EmailConfirmed { get; set; }

    public string? PhoneNumber { get; set; }

    public bool PhoneNumberConfirmed { get; set; }

    public bool IsActive { get; set; }

    public bool LockoutEnabled { get; set; }

    public DateTimeOffset? LockoutEnd { get; set; }

    public bool MustChangePassword { get; set; }

    public DateTime? LastPasswordChangeTime { get; set; }

    public string? ConcurrencyStamp { get; set; }

    public Dictionary<string, object?> ExtraProperties { get; set; } = [];
}
