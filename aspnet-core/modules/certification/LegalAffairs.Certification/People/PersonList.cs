using LegalAffairs.Abp.Application;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Timing;
using LegalAffairs.Certification.Data;
using LegalAffairs.Platform.OrganizationUnits;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Certification.People;

internal sealed class PersonList(
    IDbContextProvider<CertificationDbContext> contexts,
    IdentityNumbers numbers,
    IUnitDirectory directory,
    TimeProvider time
) : ITransientDependency
{
    private static readonly Sorting<Person> Sorting = CreateSorting();

    public async Task<PagedResultDto<PersonListDto>> GetAsync(GetPeopleInput input)
    {
        var filter = input.Filter?.Trim() ?? string.Empty;
        var query = (await contexts.GetDbContextAsync())
            .People.AsNoTracking()
            .WhereIf(filter.Length > 0, p => p.Name.Contains(filter))
            .WhereIf(input.OrganizationUnitId is not null, p => p.OrganizationUnitId == input.OrganizationUnitId)
            .WhereIf(input.Employment is not null, p => p.Employment == input.Employment)
            .WhereIf(input.State is not null, p => p.State == input.State);
        var page = await Sorting.Apply(query, input.Sorting).PageBy(input).ToListAsync();
        return new PagedResultDto<PersonListDto>(await query.LongCountAsync(), await DtosOfAsync(page));
    }

    /// <summary>By the whole number, within what the caller may see.</summary>
    public async Task<ListResultDto<PersonListDto>> FindAsync(IdentityNumber number)
    {
        var hash = numbers.HashOf(number);
        var context = await contexts.GetDbContextAsync();
        return new ListResultDto<PersonListDto>(
            await DtosOfAsync(await context.People.AsNoTracking().Where(p => p.IdentityNumberHash == hash).ToListAsync())
        );
    }

    private async Task<List<PersonListDto>> DtosOfAsync(List<Person> people)
    {
        var (units, today) = (await directory.GetAllAsync(), time.Today());
        return people.ConvertAll(p => new PersonListDto().Fill(p, units, today));
    }

    private static Sorting<Person> CreateSorting()
    {
        var sorting = new Sorting<Person>("name") { ThenBy = p => p.Id };
        sorting.Add("name", p => p.Name);
        sorting.Add("organizationUnitId", p => p.OrganizationUnitId);
        sorting.Add("employment", p => p.Employment);
        sorting.Add("state", p => p.State);
        sorting.Add("creationTime", p => p.CreationTime);
        return sorting;
    }
}
