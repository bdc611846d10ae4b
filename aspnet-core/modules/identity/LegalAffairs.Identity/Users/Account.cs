namespace LegalAffairs.Identity.Users;

/// <summary>What each request needs to know of an account, also of a deleted one.</summary>
internal sealed record Account(
    Guid Id,
    string UserName,
    string? Name,
    string? Surname,
    string? Email,
    string? PhoneNumber,
    string? SecurityStamp,
    bool IsActive,
    bool IsDeleted,
    bool MustChangePassword,
    IReadOnlyList<string> Roles
)
{
    public bool CanSignIn => IsActive && !IsDeleted;

    public UserInfo ToInfo() => new(Id, UserName, PersonName.Of(Name, Surname) ?? UserName, Email, PhoneNumber, CanSignIn, Roles);

    public static Account Of(IdentityUser user) =>
        new(
            user.Id,
            user.UserName!,
            user.Name,
            user.Surname,
            user.Email,
            user.PhoneNumber,
            user.SecurityStamp,
            user.IsActive,
            user.IsDeleted,
            user.MustChangePassword,
            [.. user.Roles.Select(r => r.RoleName).Order(StringComparer.Ordinal)]
        );
}
