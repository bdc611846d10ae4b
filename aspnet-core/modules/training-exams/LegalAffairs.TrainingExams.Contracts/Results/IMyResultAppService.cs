using LegalAffairs.Abp.Application.Services;

namespace LegalAffairs.TrainingExams.Results;

public interface IMyResultAppService : IApplicationService
{
    /// <summary>The own attempt once results are released, as far as the exam discloses it. Before, and of others: not there (404).</summary>
    Task<MyResultDto> GetAsync(Guid attemptId);
}
