using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Content;
using LegalAffairs.Platform.Draws;

namespace LegalAffairs.TrainingExams.Exams;

/// <summary>随机抽取考生: a draw that anybody can recompute. Routes lie below the exam: /api/app/exam/{id}/candidate-draw.</summary>
public interface ICandidateDrawAppService : IApplicationService
{
    /// <summary>All of this exam, the latest first; earlier ones stay.</summary>
    Task<ListResultDto<DrawInfo>> GetListAsync(Guid id);

    Task<CandidateDrawDto> GetAsync(Guid id, Guid drawId);

    /// <summary>Fixes the list and shows its hash and that of the server's secret.</summary>
    Task<DrawInfo> PrepareAsync(Guid id, PrepareCandidateDrawInput input);

    /// <summary>Draws, and puts those drawn on the exam's list in place of those whom an earlier draw put there.</summary>
    Task<DrawInfo> DrawAsync(Guid id, Guid drawId, DrawCandidatesInput input);

    /// <summary>JSON for recomputing it offline.</summary>
    Task<IRemoteStreamContent> GetReceiptAsync(Guid id, Guid drawId);
}
