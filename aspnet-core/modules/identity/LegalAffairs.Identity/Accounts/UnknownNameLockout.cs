using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Identity.SecurityLogs;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Identity.Accounts;

/// <summary>"Locks" names that no account has, as real ones are locked: otherwise five attempts would tell whether a name exists.</summary>
internal sealed class UnknownNameLockout(IRepository<SecurityLog, Guid> logs) : ITransientDependency
{
    private static readonly TimeSpan Memory = TimeSpan.FromDays(1);

    /// <summary>What this attempt is to be logged as, and until when the name counts as locked.</summary>
    public async Task<(SecurityLogAction Action, DateTime? LockedUntil)> JudgeAsync(string name, LockoutRule lockout, DateTime now)
    {
        var normalized = SecurityLog.Normalize(name);
        var since = now - Memory;
        var failures = (await logs.GetQueryableAsync()).Where(l =>
            l.NormalizedUserName == normalized
            && l.CreationTime > since
            && (l.Action == SecurityLogAction.LoginFailed || l.Action == SecurityLogAction.AccountLocked)
        );
        var count = await failures.CountAsync();
        var lockedUntil = count > 0 ? await failures.MaxAsync(l => l.CreationTime) + lockout.Duration : default;
        if (count > 0 && count % lockout.Attempts == 0 && lockedUntil > now)
        {
            return (SecurityLogAction.LoginWhileLocked, lockedUntil);
        }

        return (count + 1) % lockout.Attempts == 0
            ? (SecurityLogAction.AccountLocked, now + lockout.Duration)
            : (SecurityLogAction.LoginFailed, null);
    }
}
