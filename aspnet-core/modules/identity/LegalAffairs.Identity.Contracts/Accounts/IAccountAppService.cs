using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Identity.Users;

namespace LegalAffairs.Identity.Accounts;

public interface IAccountAppService : IApplicationService
{
    Task<LoginResultDto> LoginAsync(LoginDto input);

    /// <summary>As login, with the same lockout, but signs nobody in.</summary>
    Task<LoginResultDto> CheckPasswordAsync(LoginDto input);

    Task LogoutAsync();

    Task<IdentityUserDto> RegisterAsync(RegisterDto input);
}
