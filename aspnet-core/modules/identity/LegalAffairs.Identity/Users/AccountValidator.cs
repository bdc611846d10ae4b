using System.ComponentModel.DataAnnotations;
using LegalAffairs.Abp.Data;
using LegalAffairs.Abp.Domain.Entities.Auditing;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Identity.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Identity.Users;

/// <summary>User names are unique whatever the case, those of deleted accounts included; e-mail addresses among living accounts.</summary>
internal sealed class AccountValidator(
    IDbContextProvider<IdentityDbContext> contexts,
    IDataFilter filter,
    ILookupNormalizer normalizer,
    LocalizedIdentityErrors errors
) : IUserValidator<IdentityUser>
{
    private static readonly EmailAddressAttribute EmailFormat = new();

    public async Task<IdentityResult> ValidateAsync(UserManager<IdentityUser> manager, IdentityUser user)
    {
        var error = await CheckUserNameAsync(manager.Options.User.AllowedUserNameCharacters, user) ?? await CheckEmailAsync(user);
        return error is null ? IdentityResult.Success : IdentityResult.Failed(error);
    }

    private async Task<IdentityError?> CheckUserNameAsync(string allowedCharacters, IdentityUser user)
    {
        if (string.IsNullOrEmpty(user.UserName) || user.UserName.Any(c => !allowedCharacters.Contains(c)))
        {
            return errors.InvalidUserName(user.UserName);
        }

        var normalized = normalizer.NormalizeName(user.UserName);
        var context = await contexts.GetDbContextAsync();
        using (filter.Disable<ISoftDelete>())
        {
            var isTaken = await context.Users.AnyAsync(u => u.NormalizedUserName == normalized && u.Id != user.Id);
            return isTaken ? errors.DuplicateUserName(user.UserName) : null;
        }
    }

    private async Task<IdentityError?> CheckEmailAsync(IdentityUser user)
    {
        if (!EmailFormat.IsValid(user.Email))
        {
            return errors.InvalidEmail(user.Email);
        }

        var normalized = normalizer.NormalizeEmail(user.Email);
        var context = await contexts.GetDbContextAsync();
        var isTaken = await context.Users.AnyAsync(u => u.NormalizedEmail == normalized && u.Id != user.Id);
        return isTaken ? errors.DuplicateEmail(user.Email!) : null;
    }
}
