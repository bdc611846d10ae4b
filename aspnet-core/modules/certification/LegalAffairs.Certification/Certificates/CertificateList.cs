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
    private const int NamesAtOnce = 1000;
    private static readonly Sorting<Certificate> Sorting = CreateSorting();

    public async Task<PagedResultDto<CertificateListDto>> GetAsync(GetCertificatesInput input)
    {
        var query = await QueryAsync(input);
        return new PagedResultDto<CertificateListDto>(
            await query.LongCountAsync(),
            await ReadAsync(Sorting.Apply(query, input.Sorting).PageBy(input))
        );
    }

    /// <summary>However many there are.</summary>
    public async Task<List<CertificateListDto>> GetAllAsync(GetCertificatesInput input) =>
        await ReadAsync(Sorting.Apply(await QueryAsync(input), input.Sorting));

    public async Task<IQueryable<Certificate>> QueryAsync(GetCertificatesInput input)
    {
        var (context, today) = (await contexts.GetDbContextAsync(), time.Today());
        IReadOnlyCollection<Guid> unitIds = input.OrganizationUnitId is { } unitId ? await directory.GetWithBelowAsync(unitId) : [];
        var filter = SearchText.Of(input.Filter);
        var query = context
            .Certificates.AsNoTracking()
            .WhereIf(filter.Length > 0, c => c.Number == filter || context.People.Any(p => p.Id == c.PersonId && p.Name.Contains(filter)))
            .WhereIf(input.OrganizationUnitId is not null, c => unitIds.Contains(c.OrganizationUnitId))
            .WhereIf(input.PersonId is not null, c => c.PersonId == input.PersonId)
            .WhereIf(input.BatchId is not null, c => c.BatchId == input.BatchId)
            .WhereIf(input.Kind is not null, c => c.Kind == input.Kind)
            .WhereIf(input.Step is not null, c => c.Step == input.Step)
            .WhereIf(input.EndsBefore is not null, c => c.ValidUntil <= input.EndsBefore)
            .WhereIf(input.RevocationProposed, c => c.RevocationProposedOn != null);
        query = input.Areas is { } areas ? query.Where(c => (c.Areas & areas) == areas) : query;
        query = input.State is { } state ? query.Where(CertificateStates.Is(state, today)) : query;
        if (input.HolderLeft)
        {
            query = query.Where(CertificateStates.Is(CertificateState.Valid, today)).WhoseHolderLeft(context, today);
        }

        if (input.EndsWithin is { } stage)
        {
            var end = CertificateStates.EndOf(stage, today);
            query = query.Where(CertificateStates.Is(CertificateState.Valid, today)).Where(c => c.ValidUntil <= end);
        }

        return input.Review is { } review
            ? query
                .Where(CertificateStates.ReviewIs(review, input.ReviewYear ?? today.Year))
                .WhereIf(review == AnnualReviewState.Open, CertificateStates.Is(CertificateState.Valid, today))
            : query;
    }

    private async Task<List<CertificateListDto>> ReadAsync(IQueryable<Certificate> query)
    {
        var page = await query.ToListAsync();
        var (units, today) = (await directory.GetAllAsync(), time.Today());
        var rows = new List<CertificateListDto>(page.Count);
        foreach (var block in page.Chunk(NamesAtOnce))
        {
            var people = await names.GetAsync(block);
            rows.AddRange(block.Select(c => new CertificateListDto().Fill(c, people[c.Id], units, today)));
        }

        return rows;
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
