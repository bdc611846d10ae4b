using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;

namespace LegalAffairs.TrainerPool.Sessions;

/// <summary>我的培训: sessions on whose list the caller is, or may be.</summary>
public interface IMyTrainingAppService : IApplicationService
{
    /// <summary>The latest first.</summary>
    Task<PagedResultDto<MyTrainingDto>> GetListAsync(PagedResultRequestDto input);

    /// <summary>For which the caller can sign up, the next first; also those that are full.</summary>
    Task<PagedResultDto<MyTrainingDto>> GetOpenAsync(PagedResultRequestDto input);

    Task<MyTrainingDto> GetAsync(Guid id);

    /// <summary>Signed up again changes nothing.</summary>
    Task<MyTrainingDto> SignUpAsync(Guid id);

    /// <summary>Only what one signed up for oneself, until the sign-up closes.</summary>
    Task<MyTrainingDto> WithdrawAsync(Guid id);

    /// <summary>Signed in again changes nothing.</summary>
    Task<MyTrainingDto> SignInAsync(Guid id, SignInInput input);
}
