using System.ComponentModel.DataAnnotations;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Content;

namespace LegalAffairs.Certification.PublicChecks;

/// <summary>Whoever is shown a certificate may check it, without signing in. Number and name must fit; which of them does not is not said.</summary>
public interface ICertificateCheckAppService : IApplicationService
{
    Task<CertificateCheckDto> GetAsync(CertificateCheckInput input);

    /// <param name="token">Of an answer, for a few minutes.</param>
    Task<IRemoteStreamContent> GetPhotoAsync([Required] [StringLength(CertificateCheckDto.MaxTokenLength)] string token);
}
