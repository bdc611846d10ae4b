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

    /// <summary>Sends reviewed applications, those named or all, but for who may hold no certificate by now. The same again changes nothing.</summary>
    Task<IssuingOutcomeDto> SendAsync(SendBatchInput input);

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

    /// <summary>
    /// Where the bureau itself is the issuer: the next free numbers, in the order of names. Who may hold none by now waits on; asked again,
    /// only those who wait are looked at.
    /// </summary>
    Task<IssuingOutcomeDto> IssueAsync(Guid id, IssueInput input);
}
