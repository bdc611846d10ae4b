using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Content;

namespace LegalAffairs.TrainerPool.Sessions;

/// <summary>培训班: staff plan, publish and close. Whoever only reads finds it once it is published.</summary>
public interface ITrainingSessionAppService : IApplicationService
{
    /// <summary>Sorting: startTime, title.</summary>
    Task<PagedResultDto<TrainingSessionListDto>> GetListAsync(GetTrainingSessionsInput input);

    Task<TrainingSessionDto> GetAsync(Guid id);

    Task<TrainingSessionDto> CreateAsync(TrainingSessionInput input);

    Task<TrainingSessionDto> UpdateAsync(Guid id, UpdateTrainingSessionInput input);

    Task DeleteAsync(Guid id);

    Task<PagedResultDto<ParticipantDto>> GetParticipantsAsync(Guid id, GetParticipantsInput input);

    /// <summary>Who is on the list already stays on it once.</summary>
    Task<ParticipantsAddedDto> AddParticipantsAsync(Guid id, AddParticipantsInput input);

    Task DeleteParticipantAsync(Guid id, Guid userId);

    Task<TrainingSessionDto> PublishAsync(Guid id);

    /// <summary>What was published, until it begins: those on the list and the trainers are told; trainers whose lesson moves are asked again.</summary>
    Task<TrainingSessionDto> RePlanAsync(Guid id, RePlanSessionInput input);

    /// <summary>Also to change places and closing time.</summary>
    Task<TrainingSessionDto> OpenSignUpAsync(Guid id, OpenSignUpInput input);

    Task<TrainingSessionDto> EndSignUpAsync(Guid id);

    Task<TrainingSessionDto> CancelAsync(Guid id, CancelSessionInput input);

    /// <summary>Credits hours to those who signed in. Closed again changes nothing.</summary>
    Task<TrainingSessionDto> CloseAsync(Guid id);

    /// <summary>For somebody whose phone fails; until it is closed.</summary>
    Task<ParticipantDto> SignInByHandAsync(Guid id, SignInByHandInput input);

    /// <summary>Of a closed session.</summary>
    Task<SessionRecordDto> GetRecordAsync(Guid id);

    Task<IRemoteStreamContent> GetRecordExcelAsync(Guid id);
}
