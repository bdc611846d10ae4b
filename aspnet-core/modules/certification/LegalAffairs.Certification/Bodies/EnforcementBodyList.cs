using LegalAffairs.Abp.Application;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Timing;
using LegalAffairs.Certification.Data;
using LegalAffairs.Platform.OrganizationUnits;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Certification.Bodies;

internal sealed class EnforcementBodyList(IDbContextProvider<CertificationDbContext> contexts, IUnitDirectory directory, TimeProvider time)
    : ITransientDependency
{
    private static readonly Sorting<EnforcementBody> Sorting = CreateSorting();

    public async Task<PagedResultDto<EnforcementBodyListDto>> GetAsync(GetEnforcementBodiesInput input)
    {
        var (filter, year) = (input.Filter?.Trim() ?? string.Empty, input.Year ?? time.Today().Year);
        var query = (await contexts.GetDbContextAsync())
            .Bodies.AsNoTracking()
            .WhereIf(!input.IncludeDissolved, b => b.DissolvedOn == null)
            .WhereIf(filter.Length > 0, b => b.Name.Contains(filter))
            .WhereIf(input.Kind is not null, b => b.Kind == input.Kind)
            .WhereIf(input.OrganizationUnitId is not null, b => b.OrganizationUnitId == input.OrganizationUnitId)
            .WhereIf(input.IsConfirmed is not null, b => b.Confirmations.Any(c => c.Year == year) == input.IsConfirmed)
            .WhereIf(
                input.IsPublished is not null,
                b => b.Confirmations.Any(c => c.Year == year && c.PublishedTime != null) == input.IsPublished
            );
        var units = await directory.GetAllAsync();
        var page = await Sorting.Apply(query, input.Sorting).PageBy(input).IgnoreAutoIncludes().ToListAsync();
        return new PagedResultDto<EnforcementBodyListDto>(
            await query.LongCountAsync(),
            page.ConvertAll(b => new EnforcementBodyListDto().Fill(b, units))
        );
    }

    /// <summary>Among all bodies of the city, also those out of sight.</summary>
    public async Task<bool> NameIsTakenAsync(string name, Guid? except) =>
        await (await contexts.GetDbContextAsync()).Bodies.IgnoreQueryFilters().AnyAsync(b => b.Name == name && b.Id != except);

    private static Sorting<EnforcementBody> CreateSorting()
    {
        var sorting = new Sorting<EnforcementBody>("name") { ThenBy = b => b.Id };
        sorting.Add("name", b => b.Name);
        sorting.Add("kind", b => b.Kind);
        sorting.Add("confirmedYear", b => b.ConfirmedYear);
        sorting.Add("publishedYear", b => b.PublishedYear);
        return sorting;
    }
}
