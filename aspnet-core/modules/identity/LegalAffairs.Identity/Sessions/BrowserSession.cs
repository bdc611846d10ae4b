using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Settings;
using LegalAffairs.Identity.Settings;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace LegalAffairs.Identity.Sessions;

/// <summary>Begins and ends the session of this browser.</summary>
internal sealed class BrowserSession(SignInManager<IdentityUser> signInManager, ISettingProvider settings, TimeProvider time)
    : ITransientDependency
{
    private static readonly TimeSpan RememberedFor = TimeSpan.FromDays(14);

    /// <summary>
    /// Without "remember me" the session ends with the browser or after the idle time-out. With it, it lasts 14 days, used or not:
    /// the person has said that the device is theirs.
    /// </summary>
    public async Task BeginAsync(IdentityUser user, bool isRemembered)
    {
        var idle = TimeSpan.FromMinutes(await settings.GetAsync<int>(IdentitySettingNames.IdleTimeoutMinutes));
        var now = time.GetUtcNow();
        await signInManager.SignInAsync(
            user,
            new AuthenticationProperties
            {
                IsPersistent = isRemembered,
                AllowRefresh = !isRemembered,
                IssuedUtc = now,
                ExpiresUtc = now + (isRemembered ? RememberedFor : idle),
            }
        );
    }

    /// <summary>Keeps this browser signed in after the account's security stamp has changed.</summary>
    public Task ContinueAsync(IdentityUser user) => signInManager.RefreshSignInAsync(user);

    public Task EndAsync() => signInManager.SignOutAsync();
}
