using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Identity.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Identity.Users;

internal sealed class UserDirectory(AccountCache accounts, IDbContextProvider<IdentityDbContext> contexts, ILookupNormalizer normalizer)
    : IUserDirectory,
        ITransientDependency
{
    private const int NamesAtOnce = 500;

    public async Task<UserInfo?> FindAsync(Guid userId, CancellationToken cancellationToken = default) =>
        (await accounts.FindAsync(userId, cancellationToken))?.ToInfo();

    public async Task<UserInfo?> FindByUserNameAsync(string userName, CancellationToken cancellationToken = default)
    {
        var normalized = normalizer.NormalizeName(userName);
        var context = await contexts.GetDbContextAsync(cancellationToken);
        var user = await context.Users.AsNoTracking().FirstOrDefaultAsync(u => u.NormalizedUserName == normalized, cancellationToken);
        return user is null ? null : Account.Of(user).ToInfo();
    }

    public async Task<IReadOnlyDictionary<string, UserInfo>> GetManyByUserNameAsync(
        IReadOnlyCollection<string> userNames,
        CancellationToken cancellationToken = default
    )
    {
        var context = await contexts.GetDbContextAsync(cancellationToken);
        var found = new Dictionary<string, UserInfo>(StringComparer.OrdinalIgnoreCase);
        foreach (var block in userNames.Select(normalizer.NormalizeName).Distinct(StringComparer.Ordinal).Chunk(NamesAtOnce))
        {
            var users = await context.Users.AsNoTracking().Where(u => block.Contains(u.NormalizedUserName)).ToListAsync(cancellationToken);
            users.ForEach(u => found[u.UserName!] = Account.Of(u).ToInfo());
        }

        return found;
    }

    public async Task<IReadOnlyDictionary<Guid, UserInfo>> GetManyAsync(
        IReadOnlyCollection<Guid> userIds,
        CancellationToken cancellationToken = default
    )
    {
        var found = await accounts.GetManyAsync(userIds, cancellationToken);
        return found.ToDictionary(a => a.Key, a => a.Value.ToInfo());
    }

    public async Task<IReadOnlyList<UserInfo>> GetActiveInRoleAsync(string roleName, CancellationToken cancellationToken = default)
    {
        var context = await contexts.GetDbContextAsync(cancellationToken);
        var users = await context
            .Users.AsNoTracking()
            .Where(u => u.IsActive && u.Roles.Any(r => r.RoleName == roleName))
            .OrderBy(u => u.NormalizedUserName)
            .ToListAsync(cancellationToken);
        return users.ConvertAll(u => Account.Of(u).ToInfo());
    }

    public async Task<IReadOnlyList<UserInfo>> SearchAsync(string? filter, int max, CancellationToken cancellationToken = default)
    {
        var context = await contexts.GetDbContextAsync(cancellationToken);
        var users = await context
            .Users.AsNoTracking()
            .Where(u => u.IsActive)
            .Matching(filter)
            .OrderBy(u => u.NormalizedUserName)
            .Take(max)
            .ToListAsync(cancellationToken);
        return users.ConvertAll(u => Account.Of(u).ToInfo());
    }

    public async Task<IReadOnlyList<Guid>> SearchIdsAsync(string filter, int max, CancellationToken cancellationToken = default)
    {
        var context = await contexts.GetDbContextAsync(cancellationToken);
        return await context.Users.Matching(filter).OrderBy(u => u.Id).Select(u => u.Id).Take(max).ToListAsync(cancellationToken);
    }
}
