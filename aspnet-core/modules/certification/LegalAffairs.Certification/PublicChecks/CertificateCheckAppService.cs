using System.ComponentModel.DataAnnotations;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Content;
using LegalAffairs.Abp.RateLimiting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;

namespace LegalAffairs.Certification.PublicChecks;

[AllowAnonymous]
[EnableRateLimiting(RateLimitPolicies.Anonymous)]
internal sealed class CertificateCheckAppService(CertificateChecks checks) : ApplicationService, ICertificateCheckAppService
{
    protected override Type LocalizationResource => typeof(CertificationResource);

    public Task<CertificateCheckDto> GetAsync(CertificateCheckInput input) => checks.CheckAsync(input.Number, input.Name, Now);

    public Task<IRemoteStreamContent> GetPhotoAsync([Required] [StringLength(CertificateCheckDto.MaxTokenLength)] string token) =>
        checks.OpenPhotoAsync(token);
}
