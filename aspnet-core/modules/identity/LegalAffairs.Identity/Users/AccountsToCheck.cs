using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Identity.SecurityLogs;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Identity.Users;

/// <summary>What about accounts asks for an administrator's eye.</summary>
internal sealed class AccountsToCheck(IRepository<IdentityUser, Guid> users, IRepository<SecurityLog, Guid> logs, TimeProvider time)
    : ITransientDependency
{
    private const int ShownNames = 5;

    public async Task<AccountsToCheckDto> GetAsync()
    {
        var now = time.GetUtcNow();
        var active = (await users.GetQueryableAsync()).IgnoreAutoIncludes().Where(u => u.IsActive);
        var signIns = (await logs.GetQueryableAsync()).Where(l => l.Action == SecurityLogAction.LoginSucceeded);
        return new AccountsToCheckDto(
            await GroupAsync(active.Where(u => u.LockoutEnabled && u.LockoutEnd > now)),
            // By the name, which the log is indexed by; who chose a password was here under whatever name.
            await GroupAsync(
                active.Where(u => u.LastPasswordChangeTime == null && !signIns.Any(l => l.NormalizedUserName == u.NormalizedUserName))
            ),
            await GroupAsync(active.Where(u => u.MustChangePassword))
        );
    }

    private static async Task<AccountGroupDto> GroupAsync(IQueryable<IdentityUser> accounts) =>
        new(
            await accounts.CountAsync(),
            await accounts.OrderBy(u => u.NormalizedUserName).Select(u => u.UserName!).Take(ShownNames).ToListAsync()
        );
}
