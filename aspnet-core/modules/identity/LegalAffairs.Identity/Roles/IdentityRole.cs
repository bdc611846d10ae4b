using LegalAffairs.Abp;
using LegalAffairs.Abp.Domain.Entities;

namespace LegalAffairs.Identity.Roles;

/// <summary>What a person is in the system. A built-in ("static") one keeps its name and cannot be deleted.</summary>
internal sealed class IdentityRole : Microsoft.AspNetCore.Identity.IdentityRole<Guid>, IAggregateRoot<Guid>, IHasConcurrencyStamp
{
    private IdentityRole() { }

    public IdentityRole(Guid id, string name, bool isStatic = false, bool isDefault = false, bool isPublic = false)
    {
        Id = id;
        Name = name.Trim();
        IsStatic = isStatic;
        Offer(isDefault, isPublic);
    }

    public bool IsStatic { get; private set; }

    /// <summary>Chosen beforehand when an account is made.</summary>
    public bool IsDefault { get; private set; }

    public bool IsPublic { get; private set; }

    string IHasConcurrencyStamp.ConcurrencyStamp
    {
        get => ConcurrencyStamp ?? string.Empty;
        set => ConcurrencyStamp = value;
    }

    /// <summary>Whether new accounts get it, and whether other users see it.</summary>
    public void Offer(bool isDefault, bool isPublic)
    {
        IsDefault = isDefault;
        IsPublic = isPublic;
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
