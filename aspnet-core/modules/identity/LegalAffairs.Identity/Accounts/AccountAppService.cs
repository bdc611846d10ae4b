using LegalAffairs.Abp;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.RateLimiting;
using LegalAffairs.Abp.Settings;
using LegalAffairs.Identity.SecurityLogs;
using LegalAffairs.Identity.Sessions;
using LegalAffairs.Identity.Settings;
using LegalAffairs.Identity.Users;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace LegalAffairs.Identity.Accounts;

[Route("api/account")]
[AllowAnonymous]
internal sealed class AccountAppService(
    CredentialCheck credentials,
    BrowserSession session,
    SecurityLogWriter securityLog,
    IdentityUserManager users,
    IRepository<IdentityRole, Guid> roles,
    ISettingProvider settings
) : ApplicationService, IAccountAppService
{
    protected override Type LocalizationResource => typeof(AbpAccountResource);

    [HttpPost("login")]
    [EnableRateLimiting(RateLimitPolicies.Anonymous)]
    public async Task<LoginResultDto> LoginAsync(LoginDto input)
    {
        var result = await credentials.RunAsync(input.UserNameOrEmailAddress, input.Password);
        if (result.User is not null)
        {
            await securityLog.WriteAsync(SecurityLogAction.LoginSucceeded, result.User);
            await session.BeginAsync(result.User, input.RememberMe);
        }

        return Describe(result);
    }

    [HttpPost("check-password")]
    [EnableRateLimiting(RateLimitPolicies.Anonymous)]
    public async Task<LoginResultDto> CheckPasswordAsync(LoginDto input) =>
        Describe(await credentials.RunAsync(input.UserNameOrEmailAddress, input.Password));

    // GET because ABP's packages ask so. The cookie is SameSite=Strict: another site's link signs nobody out.
    [HttpGet("logout")]
    [HttpPost("logout")]
    public async Task LogoutAsync()
    {
        if (CurrentUser.Id is { } id)
        {
            await securityLog.WriteAsync(SecurityLogAction.Logout, CurrentUser.UserName!, id);
        }

        await session.EndAsync();
    }

    [HttpPost("register")]
    [EnableRateLimiting(RateLimitPolicies.Anonymous)]
    public async Task<IdentityUserDto> RegisterAsync(RegisterDto input)
    {
        if (!await settings.IsTrueAsync(IdentitySettingNames.IsSelfRegistrationEnabled))
        {
            throw new BusinessException(IdentityErrorCodes.SelfRegistrationDisabled);
        }

        var user = new IdentityUser(GuidGenerator.Create(), input.UserName.Trim(), input.EmailAddress.Trim());
        user.AssignRoles(await roles.GetListAsync(r => r.IsDefault));
        (await users.CreateAsync(user, input.Password)).CheckErrors();
        return ObjectMapper.Map<IdentityUser, IdentityUserDto>(user);
    }

    private LoginResultDto Describe(CredentialCheckResult result)
    {
        var text = result.Type switch
        {
            LoginResultType.Success => null,
            LoginResultType.LockedOut => L["UserLockedOutMessage", (int)Math.Ceiling(result.LockedFor.TotalMinutes)],
            LoginResultType.NotAllowed => L["LoginIsNotAllowed"],
            _ => L["InvalidUserNameOrPassword"],
        };
        return new LoginResultDto(result.Type, text?.Value);
    }
}
