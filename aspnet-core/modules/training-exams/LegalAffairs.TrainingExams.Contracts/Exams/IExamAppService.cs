using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.TrainingExams.Attempts;

namespace LegalAffairs.TrainingExams.Exams;

/// <summary>Staff prepare, watch and close exams.</summary>
public interface IExamAppService : IApplicationService
{
    Task<PagedResultDto<ExamListDto>> GetListAsync(GetExamsInput input);

    Task<ExamDto> GetAsync(Guid id);

    Task<ExamDto> CreateAsync(CreateExamInput input);

    Task<ExamDto> UpdateAsync(Guid id, UpdateExamInput input);

    Task DeleteAsync(Guid id);

    Task<PagedResultDto<ExamCandidateDto>> GetCandidatesAsync(Guid id, GetCandidatesInput input);

    Task<CandidatesAddedDto> AddCandidatesAsync(Guid id, AddCandidatesInput input);

    Task DeleteCandidateAsync(Guid id, Guid userId);

    /// <summary>Announces it to the candidates and makes their attempts ready.</summary>
    Task<ExamDto> ScheduleAsync(Guid id);

    Task<ExamDto> CancelAsync(Guid id, CancelExamInput input);

    /// <summary>Extra time for one or for all, at once also for those who are writing. Who was timed out goes on if that is not over by now, too.</summary>
    Task<TimeGrantedDto> GrantTimeAsync(Guid id, GrantTimeInput input);

    Task<ExamRoomDto> GetRoomAsync(Guid id);

    Task<IReadOnlyList<AttemptEventDto>> GetHistoryAsync(Guid id, Guid attemptId);

    Task<ExamDto> ReleaseAsync(Guid id);
}
