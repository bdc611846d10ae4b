using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Content;

namespace LegalAffairs.Certification.Certificates;

/// <summary>The register on paper: what waits, lists and cards.</summary>
public interface ICertificateRegisterAppService : IApplicationService
{
    Task<CertificateToDoDto> GetToDoAsync();

    /// <summary>All that the filters let through, as a workbook.</summary>
    Task<IRemoteStreamContent> GetExportAsync(GetCertificatesInput input);

    /// <summary>Of issued certificates, by number; others are left out.</summary>
    Task<ListResultDto<CardDto>> FindCardsAsync(GetCardsInput input);
}
