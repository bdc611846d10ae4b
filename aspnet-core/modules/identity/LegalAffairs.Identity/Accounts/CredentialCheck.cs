using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Settings;
using LegalAffairs.Abp.Uow;
using LegalAffairs.Identity.SecurityLogs;
using LegalAffairs.Identity.Settings;
using LegalAffairs.Identity.Users;
using Microsoft.AspNetCore.Identity;

namespace LegalAffairs.Identity.Accounts;

/// <summary>Whether a user name and password open an account. Counts failures, locks, and writes the sign-in log.</summary>
internal sealed class CredentialCheck(
    IdentityUserManager users,
    IPasswordHasher<IdentityUser> hasher,
    UnknownNameLockout unknownNames,
    SecurityLogWriter securityLog,
    IUnitOfWorkManager unitOfWorkManager,
    ISettingProvider settings,
    TimeProvider time
) : ITransientDependency
{
    private static string? _decoyHash;

    public async Task<CredentialCheckResult> RunAsync(string nameOrEmail, string password)
    {
        var name = nameOrEmail.Trim();
        var lockout = new LockoutRule(
            await settings.GetAsync<int>(IdentitySettingNames.LockoutAttempts),
            TimeSpan.FromMinutes(await settings.GetAsync<int>(IdentitySettingNames.LockoutMinutes))
        );
        var verified = await VerifyAsync(name, password);
        var user = verified.UserId is { } id ? await users.FindByIdAsync(id) : null;
        return user is null
            ? await RefuseUnknownAsync(name, lockout)
            : await JudgeAsync(user, name, verified.Hash is { } hash && hash == user.PasswordHash, lockout);
    }

    // Hashing is slow on purpose. It happens before the transaction, so that a rush of sign-ins does not stop everybody's writing,
    // and for unknown names too, so that the time taken does not tell which names exist.
    private async Task<(Guid? UserId, string? Hash)> VerifyAsync(string name, string password)
    {
        IdentityUser? user;
        await using (unitOfWorkManager.Begin(isTransactional: false))
        {
            user = await users.FindByNameOrEmailAsync(name);
        }

        var hash = user?.PasswordHash ?? DecoyHash(password);
        var matches = hasher.VerifyHashedPassword(user!, hash, password) != PasswordVerificationResult.Failed;
        return (user?.Id, matches ? user?.PasswordHash : null);
    }

    private string DecoyHash(string password) => _decoyHash ??= hasher.HashPassword(null!, password + "\n");

    private async Task<CredentialCheckResult> RefuseUnknownAsync(string name, LockoutRule lockout)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var (action, lockedUntil) = await unknownNames.JudgeAsync(name, lockout, now);
        await securityLog.WriteAsync(action, name, userId: null);
        return lockedUntil is { } end
            ? CredentialCheckResult.Locked(end - now)
            : CredentialCheckResult.Refused(LoginResultType.InvalidUserNameOrPassword);
    }

    private async Task<CredentialCheckResult> JudgeAsync(IdentityUser user, string typedName, bool isRight, LockoutRule lockout)
    {
        var now = time.GetUtcNow();
        if (user.IsLockedOut(now))
        {
            await securityLog.WriteAsync(SecurityLogAction.LoginWhileLocked, typedName, user.Id);
            return CredentialCheckResult.Locked(user.LockoutEnd!.Value - now);
        }

        if (!isRight)
        {
            return await CountFailureAsync(user, typedName, lockout, now);
        }

        if (!user.IsActive)
        {
            await securityLog.WriteAsync(SecurityLogAction.LoginWhileInactive, typedName, user.Id);
            return CredentialCheckResult.Refused(LoginResultType.NotAllowed);
        }

        user.Unlock();
        await users.SaveAsync(user);
        return CredentialCheckResult.Accepted(user);
    }

    private async Task<CredentialCheckResult> CountFailureAsync(
        IdentityUser user,
        string typedName,
        LockoutRule lockout,
        DateTimeOffset now
    )
    {
        user.NoteFailedAttempt(lockout.Attempts, lockout.Duration, now);
        await users.SaveAsync(user);
        var isLocked = user.IsLockedOut(now);
        await securityLog.WriteAsync(isLocked ? SecurityLogAction.AccountLocked : SecurityLogAction.LoginFailed, typedName, user.Id);
        return isLocked
            ? CredentialCheckResult.Locked(lockout.Duration)
            : CredentialCheckResult.Refused(LoginResultType.InvalidUserNameOrPassword);
    }
}
