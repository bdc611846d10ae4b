using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Content;

namespace LegalAffairs.TrainingExams.Attempts;

/// <summary>A candidate's own exams. Another's are not there (404).</summary>
public interface IMyExamAppService : IApplicationService
{
    Task<ListResultDto<MyExamDto>> GetListAsync();

    /// <summary>Starts the attempt, or goes on with it on this device: any other turns read-only.</summary>
    /// <param name="sessionNumber">
    /// Of a page that was loaded again, the session it was in. If that is still the live one, no change of device is noted. The
    /// session gets a new number all the same: a copy of the page that knows the old one turns read-only.
    /// </param>
    Task<AttemptSessionDto> StartAsync(Guid id, int? sessionNumber = null);

    /// <summary>The questions as JSON, without anything that tells a right answer.</summary>
    Task<IRemoteStreamContent> GetPaperAsync(Guid attemptId);

    /// <summary>Acknowledged when durable; the same again is the same once.</summary>
    Task<AnswersSavedDto> SaveAnswersAsync(Guid attemptId, SaveAnswersInput input);

    /// <summary>The device is there; it learns how much time is left, and whether another one has taken over.</summary>
    Task<AnswersSavedDto> HeartbeatAsync(Guid attemptId, SessionInput input);

    /// <summary>The page was left for something else.</summary>
    Task ReportFocusLossAsync(Guid attemptId, SessionInput input);

    /// <summary>Once; again changes nothing.</summary>
    Task SubmitAsync(Guid attemptId, SessionInput input);
}
