using LegalAffairs.Abp.Application.Services;

namespace LegalAffairs.TrainerPool.Sessions;

/// <summary>For the screen in the room: /api/app/training-session/{id}/sign-in-code.</summary>
public interface ISignInCodeAppService : IApplicationService
{
    /// <summary>For staff, and for trainers who teach in this session.</summary>
    Task<SignInCodeDto> GetAsync(Guid id);
}
