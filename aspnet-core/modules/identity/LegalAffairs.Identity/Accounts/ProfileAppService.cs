using LegalAffairs.Abp;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.RateLimiting;
using LegalAffairs.Abp.Users;
using LegalAffairs.Identity.SecurityLogs;
using LegalAffairs.Identity.Sessions;
using LegalAffairs.Identity.Users;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace LegalAffairs.Identity.Accounts;

[Route("api/account/my-profile")]
[Authorize]
[AllowedBeforePasswordChange]
internal sealed class ProfileAppService(
    IRepository<IdentityUser, Guid> users,
    IdentityUserManager manager,
    LocalizedIdentityErrors errors,
    BrowserSession session,
    SecurityLogWriter securityLog
) : ApplicationService, IProfileAppService
{
    [HttpGet]
    public async Task<ProfileDto> GetAsync() => ObjectMapper.Map<IdentityUser, ProfileDto>(await GetUserAsync());

    [HttpPut]
    public async Task<ProfileDto> UpdateAsync(UpdateProfileDto input)
    {
        var user = await GetUserAsync();
        if (input.UserName.Trim() != user.UserName)
        {
            throw new BusinessException(IdentityErrorCodes.UserNameIsFixed);
        }

        SetConcurrencyStampIfNotNull(user, input.ConcurrencyStamp);
        user.Email = input.Email.Trim();
        user.Describe(input.Name, input.Surname, input.PhoneNumber);
        (await manager.UpdateAsync(user)).CheckErrors();
        return ObjectMapper.Map<IdentityUser, ProfileDto>(user);
    }

    [HttpPost("change-password")]
    [EnableRateLimiting(RateLimitPolicies.Anonymous)]
    public async Task ChangePasswordAsync(ChangePasswordInput input)
    {
        var user = await GetUserAsync();
        if (!await manager.CheckPasswordAsync(user, input.CurrentPassword))
        {
            await RefuseAsync(user);
        }

        (await manager.ReplacePasswordAsync(user, input.NewPassword)).CheckErrors();
        user.NotePasswordChange(Now);
        await manager.SaveAsync(user);
        await securityLog.WriteAsync(SecurityLogAction.PasswordChanged, user);
        await session.ContinueAsync(user);
    }

    private Task<IdentityUser> GetUserAsync() => users.GetAsync(CurrentUser.GetId());

    // The attempt stays in the log though the request fails.
    private async Task RefuseAsync(IdentityUser user)
    {
        await securityLog.WriteAsync(SecurityLogAction.PasswordChangeFailed, user);
        await CurrentUnitOfWork.CompleteAsync();
        Microsoft.AspNetCore.Identity.IdentityResult.Failed(errors.PasswordMismatch()).CheckErrors();
    }
}
