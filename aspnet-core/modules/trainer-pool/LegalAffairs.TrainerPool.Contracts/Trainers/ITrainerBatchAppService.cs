using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;

namespace LegalAffairs.TrainerPool.Trainers;

/// <summary>聘任批次: numbered when they are published, and never changed afterwards.</summary>
public interface ITrainerBatchAppService : IApplicationService
{
    Task<PagedResultDto<TrainerBatchListDto>> GetListAsync(PagedResultRequestDto input);

    Task<TrainerBatchDto> GetAsync(Guid id);

    Task<TrainerBatchDto> CreateAsync(TrainerBatchInput input);

    Task<TrainerBatchDto> UpdateAsync(Guid id, UpdateTrainerBatchInput input);

    Task DeleteAsync(Guid id);

    /// <summary>Appoints everybody in it and tells them. Published again changes nothing.</summary>
    Task<TrainerBatchDto> PublishAsync(Guid id);
}
