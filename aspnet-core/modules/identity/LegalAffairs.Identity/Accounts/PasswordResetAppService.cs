using System.Globalization;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.EventBus;
using LegalAffairs.Abp.RateLimiting;
using LegalAffairs.Identity.SecurityLogs;
using LegalAffairs.Identity.Users;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace LegalAffairs.Identity.Accounts;

[Route("api/account")]
[AllowAnonymous]
[EnableRateLimiting(RateLimitPolicies.Anonymous)]
internal sealed class PasswordResetAppService(
    IdentityUserManager manager,
    LocalizedIdentityErrors errors,
    IDistributedEventBus events,
    SecurityLogWriter securityLog
) : ApplicationService, IPasswordResetAppService
{
    // The mail is written later, so that the answer takes as long for an unknown address.
    [HttpPost("send-password-reset-code")]
    public async Task SendPasswordResetCodeAsync(SendPasswordResetCodeDto input)
    {
        var user = await manager.FindByEmailAsync(input.Email.Trim());
        await securityLog.WriteAsync(SecurityLogAction.PasswordResetRequested, input.Email.Trim(), user?.Id);
        if (user is { IsActive: true })
        {
            await events.PublishAsync(new PasswordResetRequestedEto(user.Id, CultureInfo.CurrentUICulture.Name));
        }
    }

    [HttpPost("reset-password")]
    public async Task ResetPasswordAsync(ResetPasswordDto input)
    {
        var user = await manager.FindByIdAsync(input.UserId);
        if (user is not { IsActive: true } || !await manager.VerifyResetTokenAsync(user, input.ResetToken))
        {
            IdentityResult.Failed(errors.InvalidToken()).CheckErrors();
            return;
        }

        (await manager.ReplacePasswordAsync(user, input.Password)).CheckErrors();
        user.NotePasswordChange(Now);
        await manager.SaveAsync(user);
        await securityLog.WriteAsync(SecurityLogAction.PasswordReset, user);
    }
}
