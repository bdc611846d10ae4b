using Microsoft.AspNetCore.Identity;

namespace LegalAffairs.Identity.Passwords;

internal sealed class PasswordPolicyValidator(PasswordHistory history, IPasswordHasher<IdentityUser> hasher, LocalizedIdentityErrors errors)
    : IPasswordValidator<IdentityUser>
{
    public async Task<IdentityResult> ValidateAsync(UserManager<IdentityUser> manager, IdentityUser user, string? password)
    {
        var found = PasswordPolicy.Check(password ?? string.Empty, user.UserName, errors).ToList();
        if (found.Count == 0 && await WasUsedAsync(user, password!))
        {
            found.Add(errors.PasswordReused(PasswordPolicy.Remembered));
        }

        return found.Count == 0 ? IdentityResult.Success : IdentityResult.Failed([.. found]);
    }

    private async Task<bool> WasUsedAsync(IdentityUser user, string password)
    {
        var hashes = await history.GetLastHashesAsync(user.Id, PasswordPolicy.Remembered);
        return hashes.Any(hash => hasher.VerifyHashedPassword(user, hash, password) != PasswordVerificationResult.Failed);
    }
}
