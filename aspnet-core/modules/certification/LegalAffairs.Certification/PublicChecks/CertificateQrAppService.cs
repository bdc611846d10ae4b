using LegalAffairs.Abp;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.RateLimiting;
using LegalAffairs.Abp.Timing;
using LegalAffairs.Certification.Certificates;
using LegalAffairs.Certification.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Certification.PublicChecks;

internal sealed class CertificateQrAppService(IDbContextProvider<CertificationDbContext> contexts, BureauSignature signature)
    : ApplicationService,
        ICertificateQrAppService
{
    protected override Type LocalizationResource => typeof(CertificationResource);

    [Authorize(CertificationPermissions.Certificates.Default)]
    public async Task<QrCodeDto> GetAsync(Guid id)
    {
        var context = await contexts.GetDbContextAsync();
        var certificate =
            await context.Certificates.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id)
            ?? throw new EntityNotFoundException(typeof(Certificate), id);
        var issue =
            await context.Set<CertificateIssue>().AsNoTracking().SingleOrDefaultAsync(i => i.Id == id)
            ?? throw new BusinessException(CertificationErrorCodes.NotIssued);
        return new QrCodeDto(signature.Sign(issue.ToPayload(certificate.Areas)));
    }

    [AllowAnonymous]
    [EnableRateLimiting(RateLimitPolicies.Anonymous)]
    public Task<QrKeyDto> GetPublicKeyAsync() => Task.FromResult(new QrKeyDto(signature.PublicKeyPem));

    [AllowAnonymous]
    [EnableRateLimiting(RateLimitPolicies.Anonymous)]
    public async Task<QrCodeDto> GetNotInForceAsync()
    {
        var today = LocalTime.DayOf(Now);
        var context = await contexts.GetDbContextAsync();
        var affected = await context
            .Certificates.IgnoreQueryFilters()
            .AsNoTracking()
            .Where(c => c.Step == CertificateStep.Issued && c.ValidUntil >= today)
            .Where(c => c.EndsOn <= today || c.Suspensions.Any(s => s.From <= today && s.To >= today))
            .OrderBy(c => c.Id)
            .ToListAsync();
        var list = affected.Select(c => new NotInForce(c.Id, c.StateOn(today))).Where(c => c.State != CertificateState.Valid);
        return new QrCodeDto(signature.Sign(new NotInForceList(today, [.. list])));
    }
}
