using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;

namespace LegalAffairs.TrainingExams.Regrading;

/// <summary>改分 after a faulty key: one person proposes, another approves, old scores are kept.</summary>
public interface IRegradeAppService : IApplicationService
{
    Task<PagedResultDto<RegradeDto>> GetListAsync(GetRegradesInput input);

    Task<RegradeDto> GetAsync(Guid id);

    /// <summary>What it would change, counted now; of one that was decided: what it has changed.</summary>
    Task<RegradePreviewDto> GetPreviewAsync(Guid id);

    /// <summary>Whose score it changes, those who pass or fail otherwise first.</summary>
    Task<PagedResultDto<RegradeChangeDto>> GetChangesAsync(Guid id, GetRegradeChangesInput input);

    /// <summary>Changes nothing yet. One open proposal for a question of an exam.</summary>
    Task<RegradeDto> CreateAsync(CreateRegradeInput input);

    /// <summary>By somebody else than its proposer; the server then changes the scores.</summary>
    Task<RegradeDto> ApproveAsync(Guid id);

    Task<RegradeDto> RejectAsync(Guid id, RejectRegradeInput input);

    /// <summary>By its proposer only.</summary>
    Task<RegradeDto> WithdrawAsync(Guid id);
}
