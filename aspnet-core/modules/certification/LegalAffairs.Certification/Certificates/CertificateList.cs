using LegalAffairs.Abp.Application;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Timing;
using LegalAffairs.Certification.Data;
using LegalAffairs.Platform.OrganizationUnits;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Certification.Certificates;

internal sealed class CertificateList(
    IDbContextProvider<CertificationDbContext> contexts,
    CertificateNames names,
    IUnitDirectory directory,
    TimeProvider time
) : ITransientDependency
{
    private static readonly Sorting<Certificate> Sorting = CreateSorting();

    public async Task<PagedResultDto<CertificateListDto>> GetAsync(GetCertificatesInput input)
    {
        var (context, today) = (await contexts.GetDbContextAsync(), time.Today());
        var filter = input.Filter?.Trim() ?? string.Empty;
        var query = context
            .Certificates.AsNoTracking()
            .WhereIf(filter.Length > 0, c => c.Number == filter || context.People.Any(p => p.Id == c.PersonId && p.Name.Contains(filter)))
            .WhereIf(input.OrganizationUnitId is not null, c => c.OrganizationUnitId == input.OrganizationUnitId)
            .WhereIf(input.PersonId is not null, c => c.PersonId == input.PersonId)
            .WhereIf(input.BatchId is not null, c => c.BatchId == input.BatchId)
            .WhereIf(input.Kind is not null, c => c.Kind == input.Kind)
            .WhereIf(input.Step is not null, c => c.Step == input.Step)
            .WhereIf(input.EndsBefore is not null, c => c.ValidUntil <= input.EndsBefore);
        query = input.State is { } state ? query.Where(CertificateStates.Is(state, today)) : query;
        var page = await Sorting.Apply(query, input.Sorting).PageBy(input).ToListAsync();
        var (people, units) = (await names.GetAsync(page), await directory.GetAllAsync());
        return new PagedResultDto<CertificateListDto>(
            await query.LongCountAsync(),
            page.ConvertAll(c => new CertificateListDto().Fill(c, people[c.Id], units, today))
        );
    }

    private static Sorting<Certificate> CreateSorting()
    {
        var sorting = new Sorting<Certificate>("creationTime desc") { ThenBy = c => c.Id };
        sorting.Add("creationTime", c => c.CreationTime);
        sorting.Add("number", c => c.Number);
        sorting.Add("issuedOn", c => c.IssuedOn);
        sorting.Add("validUntil", c => c.ValidUntil);
        sorting.Add("step", c => c.Step);
        sorting.Add("organizationUnitId", c => c.OrganizationUnitId);
        return sorting;
    }
}
