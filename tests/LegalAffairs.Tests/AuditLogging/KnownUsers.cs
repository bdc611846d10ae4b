using LegalAffairs.Identity;

namespace LegalAffairs.Tests.AuditLogging;

internal sealed class KnownUsers : IUserDirectory
{
    public static readonly UserInfo Staff = new(
        Guid.Parse("0195f000-0000-7000-8000-000000000001"),
        "bureau-staff",
        "周敏",
        null,
        null,
        true,
        []
    );

    public Task<UserInfo?> FindAsync(Guid userId, CancellationToken cancellationToken = default) =>
        Task.FromResult(userId == Staff.Id ? Staff : null);

    public Task<UserInfo?> FindByUserNameAsync(string userName, CancellationToken cancellationToken = default) =>
        Task.FromResult(userName == Staff.UserName ? Staff : null);

    public Task<IReadOnlyDictionary<string, UserInfo>> GetManyByUserNameAsync(
        IReadOnlyCollection<string> userNames,
        CancellationToken cancellationToken = default
    ) =>
        Task.FromResult<IReadOnlyDictionary<string, UserInfo>>(
            userNames.Where(n => n == Staff.UserName).ToDictionary(n => n, _ => Staff, StringComparer.Ordinal)
        );

    public Task<IReadOnlyDictionary<Guid, UserInfo>> GetManyAsync(
        IReadOnlyCollection<Guid> userIds,
        CancellationToken cancellationToken = default
    ) => Task.FromResult<IReadOnlyDictionary<Guid, UserInfo>>(userIds.Where(id => id == Staff.Id).ToDictionary(id => id, _ => Staff));

    public Task<IReadOnlyList<UserInfo>> GetActiveInRoleAsync(string roleName, CancellationToken cancellationToken = default) =>
        Task.FromResult<IReadOnlyList<UserInfo>>([]);

    public Task<IReadOnlyList<UserInfo>> SearchAsync(string? filter, int maxCount, CancellationToken cancellationToken = default) =>
        Task.FromResult<IReadOnlyList<UserInfo>>([]);

    public Task<IReadOnlyList<Guid>> SearchIdsAsync(string filter, int max, CancellationToken cancellationToken = default) =>
        Task.FromResult<IReadOnlyList<Guid>>([]);
}
