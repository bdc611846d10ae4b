using LegalAffairs.Abp.Application.Dtos;

namespace LegalAffairs.Platform.UnitMembers;

public sealed class UnitMemberDto : EntityDto<Guid>
{
    public string UserName { get; set; } = string.Empty;

    public string DisplayName { get; set; } = string.Empty;

    public string? Email { get; set; }

    public string? PhoneNumber { get; set; }

    public bool IsActive { get; set; }

    public IReadOnlyList<string> Roles { get; set; } = [];

    public Guid? UnitId { get; set; }

    public string? UnitName { get; set; }
}
