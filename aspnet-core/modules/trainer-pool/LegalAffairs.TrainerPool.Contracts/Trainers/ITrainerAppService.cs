using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Content;

namespace LegalAffairs.TrainerPool.Trainers;

/// <summary>师资库. Routes of the public list: /api/app/trainer/public-list.</summary>
public interface ITrainerAppService : IApplicationService
{
    /// <summary>Sorting: batchNumber, termEnd.</summary>
    Task<PagedResultDto<TrainerListDto>> GetListAsync(GetTrainersInput input);

    /// <summary>What the list shows, with the same filters.</summary>
    Task<IRemoteStreamContent> GetExcelAsync(GetTrainersInput input);

    Task<TrainerDto> GetAsync(Guid id);

    /// <summary>What was changed stands in the history; the same again changes nothing.</summary>
    Task<TrainerDto> UpdateAsync(Guid id, TrainerProfileInput input);

    Task<TrainerDto> SuspendAsync(Guid id, TrainerStandingInput input);

    Task<TrainerDto> ResumeAsync(Guid id, TrainerStandingInput input);

    Task<TrainerDto> RetireAsync(Guid id, TrainerStandingInput input);

    /// <summary>A later last day of the running term.</summary>
    Task<TrainerDto> ExtendAsync(Guid id, ExtendTermInput input);

    Task<IRemoteStreamContent> GetFileAsync(Guid id, Guid fileId);

    /// <summary>Those who serve today, for everybody.</summary>
    Task<PagedResultDto<PublicTrainerDto>> GetPublicListAsync(GetPublicTrainersInput input);
}
