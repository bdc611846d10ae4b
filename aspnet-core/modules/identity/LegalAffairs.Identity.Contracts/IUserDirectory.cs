namespace LegalAffairs.Identity;

/// <param name="DisplayName">What people call them: name and surname, else the user name.</param>
public sealed record UserInfo(Guid Id, string UserName, string DisplayName, string? Email, string? PhoneNumber, bool IsActive, IReadOnlyList<string> Roles);

/// <summary>What other modules may know of accounts.</summary>
public interface IUserDirectory
{
    Task<UserInfo?> FindAsync(Guid userId, CancellationToken cancellationToken = default);

    /// <summary>Those that exist, also deleted ones, since history names them.</summary>
    Task<IReadOnlyDictionary<Guid, UserInfo>> GetManyAsync(IReadOnlyCollection<Guid> userIds, CancellationToken cancellationToken = default);

    Task<IReadOnlyList<UserInfo>> GetActiveInRoleAsync(string roleName, CancellationToken cancellationToken = default);
}
