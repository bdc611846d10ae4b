using LegalAffairs.Abp;
using Microsoft.AspNetCore.Identity;

namespace LegalAffairs.Identity;

internal static class IdentityResultExtensions
{
    /// <exception cref="UserFriendlyException">The first failure as message, all of them as details.</exception>
    public static void CheckErrors(this IdentityResult result)
    {
        if (result.Succeeded)
        {
            return;
        }

        var errors = result.Errors.ToList();
        var details = errors.Count == 1 ? null : string.Join('\n', errors.Select(e => $"- {e.Description}"));
        throw new UserFriendlyException(errors[0].Description, $"AbpIdentity:{errors[0].Code}", details);
    }
}
