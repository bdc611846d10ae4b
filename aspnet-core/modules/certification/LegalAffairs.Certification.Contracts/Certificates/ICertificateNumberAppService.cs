using System.ComponentModel.DataAnnotations;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;

namespace LegalAffairs.Certification.Certificates;

/// <summary>How numbers are made, and which are missing.</summary>
public interface ICertificateNumberAppService : IApplicationService
{
    Task<CertificateSettingsDto> GetSettingsAsync();

    Task<CertificateSettingsDto> UpdateSettingsAsync(CertificateSettingsDto input);

    /// <summary>The first numbers that such a format makes.</summary>
    Task<ListResultDto<string>> GetPreviewAsync([Required] [StringLength(CertificationLimits.MaxNumberFormatLength)] string format);

    Task<NumberGapsDto> GetGapsAsync(CertificateKind kind, int year);
}
