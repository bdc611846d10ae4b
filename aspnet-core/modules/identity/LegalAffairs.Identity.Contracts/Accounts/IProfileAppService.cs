using LegalAffairs.Abp.Application.Services;

namespace LegalAffairs.Identity.Accounts;

public interface IProfileAppService : IApplicationService
{
    Task<ProfileDto> GetAsync();

    Task<ProfileDto> UpdateAsync(UpdateProfileDto input);

    /// <summary>Ends every other session of the account.</summary>
    Task ChangePasswordAsync(ChangePasswordInput input);
}
