using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Content;

namespace LegalAffairs.TrainerPool.Trainers;

/// <summary>A trainer's own profile and calendar.</summary>
public interface IMyTrainerProfileAppService : IApplicationService
{
    /// <exception cref="Abp.Domain.Entities.EntityNotFoundException">The caller was never appointed.</exception>
    Task<TrainerDto> GetAsync();

    /// <summary>Introduction, courses and materials; specialities as they are, which staff change.</summary>
    Task<TrainerDto> UpdateAsync(TrainerProfileInput input);

    Task<TrainerDto> CreateBusyTimeAsync(BusyTimeInput input);

    Task<TrainerDto> DeleteBusyTimeAsync(Guid busyTimeId);

    /// <summary>One's own material.</summary>
    Task<IRemoteStreamContent> GetFileAsync(Guid fileId);
}
