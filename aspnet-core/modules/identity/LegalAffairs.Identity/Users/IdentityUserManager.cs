using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace LegalAffairs.Identity.Users;

internal sealed class IdentityUserManager(
    IUserStore<IdentityUser> store,
    IOptions<IdentityOptions> options,
    IPasswordHasher<IdentityUser> passwordHasher,
    IEnumerable<IUserValidator<IdentityUser>> userValidators,
    IEnumerable<IPasswordValidator<IdentityUser>> passwordValidators,
    ILookupNormalizer normalizer,
    IdentityErrorDescriber errors,
    IServiceProvider services,
    ILogger<UserManager<IdentityUser>> logger
) : UserManager<IdentityUser>(store, options, passwordHasher, userValidators, passwordValidators, normalizer, errors, services, logger)
{
    public Task<IdentityUser?> FindByIdAsync(Guid id) => FindByIdAsync(id.ToString());

    public async Task<IdentityUser?> FindByNameOrEmailAsync(string nameOrEmail) =>
        await FindByNameAsync(nameOrEmail) ?? await FindByEmailAsync(nameOrEmail);

    /// <summary>Replaces the password by one that the policy allows and ends every session of the account. Does not save.</summary>
    public Task<IdentityResult> ReplacePasswordAsync(IdentityUser user, string newPassword) =>
        UpdatePasswordHash(user, newPassword, validatePassword: true);

    public Task<bool> VerifyResetTokenAsync(IdentityUser user, string token) =>
        VerifyUserTokenAsync(user, Options.Tokens.PasswordResetTokenProvider, ResetPasswordTokenPurpose, token);

    /// <summary>Saves without checking what did not change.</summary>
    public Task<IdentityResult> SaveAsync(IdentityUser user) => Store.UpdateAsync(user, CancellationToken);
}
