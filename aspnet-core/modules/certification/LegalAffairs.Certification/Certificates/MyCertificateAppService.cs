using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Timing;
using LegalAffairs.Abp.Users;
using LegalAffairs.Certification.Data;
using LegalAffairs.Platform.OrganizationUnits;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Certification.Certificates;

[Authorize(CertificationPermissions.MyCertificate)]
internal sealed class MyCertificateAppService(
    IDbContextProvider<CertificationDbContext> contexts,
    Eligibility eligibility,
    CertificateNames names,
    IUnitDirectory directory
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
}
