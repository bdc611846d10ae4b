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
        var published = bodies
            .Where(b => b.DissolvedOn == null)
            .Join(
                context.Set<BodyConfirmation>().Where(c => c.Year == input.Year && c.PublishedTime != null),
                b => b.Id,
                c => c.BodyId,
                (b, c) => new { Body = b, Confirmation = c }
            );
        var page = await published
            .OrderBy(p => p.Body.Kind)
            .ThenBy(p => p.Body.Name)
            .PageBy(input)
            .Select(p => new PublishedBodyDto(
                p.Body.Name,
                p.Body.Kind,
                p.Body.LegalBasis,
                p.Body.Areas,
                bodies.Where(e => e.Id == p.Body.EntrustingBodyId).Select(e => e.Name).FirstOrDefault(),
                p.Confirmation.DocumentNumber,
                p.Confirmation.DecidedOn
            ))
            .ToListAsync();
        return new PagedResultDto<PublishedBodyDto>(await published.LongCountAsync(), page);
    }
}
