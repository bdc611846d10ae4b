using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Identity;

namespace LegalAffairs.AuditLogging.AuditLogs;

/// <summary>Adds what people call the users; records keep only the account, whose name does not change.</summary>
internal sealed class AuditUsers(IUserDirectory directory) : ITransientDependency
{
    public async Task FillAsync(IReadOnlyCollection<AuditLogDto> logs, CancellationToken cancellationToken = default)
    {
        var users = await GetAsync(logs.Select(l => l.UserId), cancellationToken);
        foreach (var log in logs)
        {
            log.UserDisplayName = NameOf(users, log.UserId);
        }
    }

    public async Task FillAsync(IReadOnlyCollection<EntityChangeDto> changes, CancellationToken cancellationToken = default)
    {
        var users = await GetAsync(changes.Select(c => c.UserId), cancellationToken);
        foreach (var change in changes)
        {
            change.UserDisplayName = NameOf(users, change.UserId);
        }
    }

    private async Task<IReadOnlyDictionary<Guid, UserInfo>> GetAsync(IEnumerable<Guid?> ids, CancellationToken cancellationToken)
    {
        var known = ids.OfType<Guid>().ToHashSet();
        return known.Count == 0 ? new Dictionary<Guid, UserInfo>() : await directory.GetManyAsync(known, cancellationToken);
    }

    private static string? NameOf(IReadOnlyDictionary<Guid, UserInfo> users, Guid? id) =>
        id is { } userId && users.TryGetValue(userId, out var user) ? user.DisplayName : null;
}
