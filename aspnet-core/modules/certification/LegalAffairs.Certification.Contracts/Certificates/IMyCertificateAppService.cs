using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Certification.PublicChecks;

namespace LegalAffairs.Certification.Certificates;

/// <summary>One's own certificates, and what is missing for the next.</summary>
public interface IMyCertificateAppService : IApplicationService
{
    Task<MyCertificateDto> GetAsync();

    /// <summary>The code of an own certificate that was issued, to show when somebody asks.</summary>
    Task<QrCodeDto> GetQrAsync(Guid id);
}
