using LegalAffairs.Abp.Application.Services;

namespace LegalAffairs.Certification.Certificates;

/// <summary>One's own certificates, and what is missing for the next.</summary>
public interface IMyCertificateAppService : IApplicationService
{
    Task<MyCertificateDto> GetAsync();
}
