using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;

namespace LegalAffairs.TrainerPool.Sessions;

/// <summary>我的培训: sessions on whose list the caller is.</summary>
public interface IMyTrainingAppService : IApplicationService
{
    /// <summary>The latest first.</summary>
    Task<PagedResultDto<MyTrainingDto>> GetListAsync(PagedResultRequestDto input);

    Task<MyTrainingDto> GetAsync(Guid id);

    /// <summary>Signed in again changes nothing.</summary>
    Task<MyTrainingDto> SignInAsync(Guid id, SignInInput input);
}
