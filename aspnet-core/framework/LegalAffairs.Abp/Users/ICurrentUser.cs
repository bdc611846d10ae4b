namespace LegalAffairs.Abp.Users;

public interface ICurrentUser
{
    bool IsAuthenticated { get; }

    Guid? Id { get; }

    string? UserName { get; }

    string? Name { get; }

    string? SurName { get; }

    string? Email { get; }

    IReadOnlyList<string> Roles { get; }

    bool IsInRole(string roleName);

    string? FindClaimValue(string claimType);
}

public static class CurrentUserExtensions
{
    /// <exception cref="AbpException">Nobody is signed in.</exception>
    public static Guid GetId(this ICurrentUser user) => user.Id ?? throw new AbpException("Nobody is signed in.");
}
