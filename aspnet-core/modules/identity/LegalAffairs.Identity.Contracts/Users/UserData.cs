using LegalAffairs.Abp.Application.Dtos;

namespace LegalAffairs.Identity.Users;

/// <summary>What a picker shows of a person.</summary>
public sealed class UserData : EntityDto<Guid>
{
    public Guid? TenantId { get; set; }

    public required string UserName { get; set; }

    public string? Name { get; set; }

    public string? Surname { get; set; }

    public string? Email { get; set; }

    public bool EmailConfirmed { get; set; }

    public string? PhoneNumber { get; set; }

    public bool PhoneNumberConfirmed { get; set; }

    public bool IsActive { get; set; }
}
