using LegalAffairs.Abp;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Timing;
using LegalAffairs.Abp.Users;
using LegalAffairs.Certification.Data;
using LegalAffairs.Certification.PublicChecks;
using LegalAffairs.Platform.OrganizationUnits;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Certification.Certificates;

[Authorize(CertificationPermissions.MyCertificate)]
internal sealed class MyCertificateAppService(
    IDbContextProvider<CertificationDbContext> contexts,
    Eligibility eligibility,
    CertificateNames names,
    IUnitDirectory directory,
    BureauSignature signature
) : ApplicationService, IMyCertificateAppService
{
    protected override Type LocalizationResource => typeof(CertificationResource);

    public async Task<MyCertificateDto> GetAsync()
    {
        var (userId, today) = (CurrentUser.GetId(), LocalTime.DayOf(Now));
        var context = await contexts.GetDbContextAsync();
        var person = await context.People.IgnoreQueryFilters().AsNoTracking().SingleOrDefaultAsync(p => p.OwnerId == userId);
        if (person is null)
        {
            return new MyCertificateDto(null, []);
        }

        var own = await context
            .Certificates.IgnoreQueryFilters()
            .AsNoTracking()
            .Where(c => c.PersonId == person.Id)
            .OrderByDescending(c => c.CreationTime)
            .ToListAsync();
        var (printed, units) = (await names.GetAsync(own), await directory.GetAllAsync());
        return new MyCertificateDto(
            (await eligibility.CheckAsync([person], today))[person.Id],
            own.ConvertAll(c => new CertificateListDto().Fill(c, printed[c.Id], units, today))
        );
    }

    public async Task<QrCodeDto> GetQrAsync(Guid id)
    {
        var (context, userId) = (await contexts.GetDbContextAsync(), CurrentUser.GetId());
        var own = context.People.IgnoreQueryFilters().Where(p => p.OwnerId == userId).Select(p => p.Id);
        var certificate =
            await context.Certificates.IgnoreQueryFilters().AsNoTracking().SingleOrDefaultAsync(c => c.Id == id && own.Contains(c.PersonId))
            ?? throw new EntityNotFoundException(typeof(Certificate), id);
        var issue =
            await context.Set<CertificateIssue>().AsNoTracking().SingleOrDefaultAsync(i => i.Id == id)
            ?? throw new BusinessException(CertificationErrorCodes.NotIssued);
        return new QrCodeDto(signature.Sign(issue.ToPayload(certificate.Areas)));
    }
}
