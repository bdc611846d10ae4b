using LegalAffairs.Abp;
using LegalAffairs.Abp.Domain.Entities;

namespace LegalAffairs.Identity.Roles;

/// <summary>What a person is in the system. A built-in ("static") one keeps its name and cannot be deleted.</summary>
internal sealed class IdentityRole : Microsoft.AspNetCore.Identity.IdentityRole<Guid>, IAggregateRoot<Guid>, IHasConcurrencyStamp
{
    private IdentityRole() { }

    public IdentityRole(Guid id, string name, bool isStatic = false)
    {
        Id = id;
        Name = name.Trim();
        IsStatic = isStatic;
    }

    public bool IsStatic { get; private set; }

    /// <summary>Chosen beforehand when an account is made.</summary>
    public bool IsDefault { get; set; }

    public bool IsPublic { get; set; }

    string IHasConcurrencyStamp.ConcurrencyStamp
    {
        get => ConcurrencyStamp ?? string.Empty;
        set => ConcurrencyStamp = value;
    }

    public void Rename(string name)
    {
        if (name.Trim() == Name)
        {
            return;
        }

        CheckNotStatic();
        Name = name.Trim();
    }

    public void CheckNotStatic()
    {
        if (IsStatic)
        {
            throw new BusinessException(IdentityErrorCodes.StaticRole);
        }
    }
}
