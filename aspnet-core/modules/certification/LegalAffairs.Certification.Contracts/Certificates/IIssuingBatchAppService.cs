using System.ComponentModel.DataAnnotations;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Content;
using LegalAffairs.Platform.Excel;

namespace LegalAffairs.Certification.Certificates;

/// <summary>制证批次: what is sent to the issuer, and what comes back.</summary>
public interface IIssuingBatchAppService : IApplicationService
{
    Task<PagedResultDto<IssuingBatchDto>> GetListAsync(PagedResultRequestDto input);

    Task<IssuingBatchDto> GetAsync(Guid id);

    /// <summary>Sends reviewed applications, those named or all.</summary>
    Task<IssuingBatchDto> SendAsync(SendBatchInput input);

    /// <summary>The list for the issuer, with whole identity numbers: kept for each person as seen.</summary>
    Task<IRemoteStreamContent> ExportAsync(Guid id, RevealReasonInput input);

    /// <summary>Numbers and dates as the issuer sends them back.</summary>
    /// <param name="documentNumber">Of the issuer's own document; without it, the one that the batch was sent by.</param>
    /// <param name="decidedOn">Of that document; without it, each is decided on the day of its issue.</param>
    Task<IssueImportDto> ImportAsync(
        Guid id,
        IRemoteStreamContent file,
        ImportMode mode,
        [StringLength(CertificationLimits.MaxDocumentNumberLength)] string? documentNumber = null,
        DateOnly? decidedOn = null
    );

    /// <summary>Where the bureau itself is the issuer: the next free numbers, in the order of names.</summary>
    Task<IssuingBatchDto> IssueAsync(Guid id, IssueInput input);
}
