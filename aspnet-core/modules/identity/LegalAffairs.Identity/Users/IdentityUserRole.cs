using LegalAffairs.Abp.Domain.Entities;

namespace LegalAffairs.Identity.Users;

/// <summary>That a person holds a role. The name is repeated so that the audit log can be read and a request needs no join.</summary>
internal sealed class IdentityUserRole : IEntity
{
    private IdentityUserRole() { }

    internal IdentityUserRole(Guid userId, IdentityRole role, string? ground = null)
    {
        UserId = userId;
        RoleId = role.Id;
        RoleName = role.Name!;
        Ground = ground;
    }

    public Guid UserId { get; private set; }

    public Guid RoleId { get; private set; }

    public string RoleName { get; private set; } = string.Empty;

    /// <summary>Whose record gave it and may take it away; null where an administrator did.</summary>
    public string? Ground { get; private set; }
}
