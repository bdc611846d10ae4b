namespace LegalAffairs.Identity;

/// <param name="DisplayName">What people call them: name and surname, else the user name.</param>
public sealed record UserInfo(
    Guid Id,
    string UserName,
    string DisplayName,
    string? Email,
    string? PhoneNumber,
    bool IsActive,
    IReadOnlyList<string> Roles
);

/// <summary>What other modules may know of accounts. Answers from what is committed.</summary>
public interface IUserDirectory
{
    /// <summary>Also a deleted account, as not active.</summary>
    Task<UserInfo?> FindAsync(Guid userId, CancellationToken cancellationToken = default);

    /// <summary>Case does not matter; deleted accounts are not found.</summary>
    Task<UserInfo?> FindByUserNameAsync(string userName, CancellationToken cancellationToken = default);

    /// <summary>Those that exist, by user name, whose case does not matter. For imports: one query for hundreds of names.</summary>
    Task<IReadOnlyDictionary<string, UserInfo>> GetManyByUserNameAsync(
        IReadOnlyCollection<string> userNames,
        CancellationToken cancellationToken = default
    );

    /// <summary>Those that exist, also deleted ones, since history names them.</summary>
    Task<IReadOnlyDictionary<Guid, UserInfo>> GetManyAsync(
        IReadOnlyCollection<Guid> userIds,
        CancellationToken cancellationToken = default
    );

    Task<IReadOnlyList<UserInfo>> GetActiveInRoleAsync(string roleName, CancellationToken cancellationToken = default);

    /// <summary>Active accounts whose user name, name, e-mail or phone number contains the filter, by user name; at most <paramref name="max"/>.</summary>
    Task<IReadOnlyList<UserInfo>> SearchAsync(string? filter, int max, CancellationToken cancellationToken = default);

    /// <summary>The same without their particulars and whether active or not, for a query to look among; at most <paramref name="max"/>.</summary>
    Task<IReadOnlyList<Guid>> SearchIdsAsync(string filter, int max, CancellationToken cancellationToken = default);
}
