using System.ComponentModel.DataAnnotations;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;

namespace LegalAffairs.TrainingExams.Completion;

/// <summary>结业证明 for a passed exam whose results are out.</summary>
public interface ICompletionCertificateAppService : IApplicationService
{
    /// <summary>One's own, the latest first.</summary>
    Task<ListResultDto<CompletionCertificateDto>> GetListAsync();

    /// <summary>Of one's own pass; again gives the same certificate.</summary>
    /// <param name="id">The exam.</param>
    Task<CompletionCertificateDto> IssueAsync(Guid id);

    /// <summary>For anybody, signed in or not. A code that is none is not there (404).</summary>
    Task<CompletionCheckDto> GetCheckAsync([StringLength(CompletionLimits.CodeLength)] string code);
}
