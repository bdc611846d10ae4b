using LegalAffairs.Abp.Application.Services;

namespace LegalAffairs.TrainerPool.Settings;

/// <summary>What the bureau lays down for trainers, hours and sign-in; it applies from now on, not backwards.</summary>
public interface ITrainerPoolSettingsAppService : IApplicationService
{
    Task<TrainerPoolSettingsDto> GetAsync();

    Task<TrainerPoolSettingsDto> UpdateAsync(TrainerPoolSettingsDto input);
}
