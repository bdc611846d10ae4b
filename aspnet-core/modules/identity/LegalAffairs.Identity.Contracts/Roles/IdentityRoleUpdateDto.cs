namespace LegalAffairs.Identity.Roles;

public sealed class IdentityRoleUpdateDto : IdentityRoleCreateDto
{
    public string? ConcurrencyStamp { get; set; }
}
