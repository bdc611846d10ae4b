using LegalAffairs.Abp.Application.Services;

namespace LegalAffairs.Identity.Accounts;

public interface IPasswordResetAppService : IApplicationService
{
    /// <summary>Answers alike whether or not an account has the address.</summary>
    Task SendPasswordResetCodeAsync(SendPasswordResetCodeDto input);

    Task ResetPasswordAsync(ResetPasswordDto input);
}
