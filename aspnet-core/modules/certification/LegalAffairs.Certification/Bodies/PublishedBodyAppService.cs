using LegalAffairs.Abp.Application;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.RateLimiting;
using LegalAffairs.Certification.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Certification.Bodies;

[AllowAnonymous]
[EnableRateLimiting(RateLimitPolicies.Anonymous)]
internal sealed class PublishedBodyAppService(IDbContextProvider<CertificationDbContext> contexts)
    : ApplicationService,
        IPublishedBodyAppService
{
    protected override Type LocalizationResource => typeof(CertificationResource);

    public async Task<PagedResultDto<PublishedBodyDto>> GetListAsync(GetPublishedBodiesInput input)
    {
        var context = await contexts.GetDbContextAsync();
        var bodies = context.Bodies.IgnoreQueryFilters().AsNoTracking();
        var confirmations = context.Set<BodyConfirmation>().AsNoTracking().Where(c => c.Year == input.Year);
        var published = bodies
            .Where(b => b.DissolvedOn == null)
            .Join(confirmations.Where(c => c.PublishedTime != null), b => b.Id, c => c.BodyId, (b, c) => c);
        var page = await published
            .OrderBy(c => c.Kind)
            .ThenBy(c => c.Name)
            .ThenBy(c => c.Id)
            .PageBy(input)
            .Select(c => new PublishedBodyDto(
                c.Name,
                c.Kind,
                c.LegalBasis,
                c.Areas,
                confirmations.Where(e => e.BodyId == c.EntrustingBodyId).Select(e => e.Name).FirstOrDefault(),
                c.DocumentNumber,
                c.DecidedOn
            ))
            .ToListAsync();
        return new PagedResultDto<PublishedBodyDto>(await published.LongCountAsync(), page);
    }
}
