using LegalAffairs.Abp.Application;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Timing;
using LegalAffairs.Certification.Certificates;
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
    private const int PeopleAtOnce = 1000;
    private static readonly Sorting<Person> Sorting = CreateSorting();

    public async Task<PagedResultDto<PersonListDto>> GetAsync(GetPeopleInput input)
    {
        var query = await QueryAsync(input);
        var page = await Sorting.Apply(query, input.Sorting).PageBy(input).ToListAsync();
        return new PagedResultDto<PersonListDto>(await query.LongCountAsync(), await DtosOfAsync(page));
    }

    /// <summary>However many there are.</summary>
    public async Task<List<PersonListDto>> GetAllAsync(GetPeopleInput input)
    {
        var people = await Sorting.Apply(await QueryAsync(input), input.Sorting).ToListAsync();
        var rows = new List<PersonListDto>(people.Count);
        foreach (var block in people.Chunk(PeopleAtOnce))
        {
            rows.AddRange(await DtosOfAsync([.. block]));
        }

        return rows;
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

    private async Task<IQueryable<Person>> QueryAsync(GetPeopleInput input)
    {
        var filter = SearchText.Of(input.Filter);
        var (context, today) = (await contexts.GetDbContextAsync(), time.Today());
        IReadOnlyCollection<Guid> unitIds = input.OrganizationUnitId is { } unitId ? await directory.GetWithBelowAsync(unitId) : [];
        var holders = HoldersOf(context, input.CertificateState ?? CertificateState.Valid, today);
        var valid = HoldersOf(context, CertificateState.Valid, today);
        return context
            .People.AsNoTracking()
            .WhereIf(filter.Length > 0, p => p.Name.Contains(filter))
            .WhereIf(input.OrganizationUnitId is not null, p => unitIds.Contains(p.OrganizationUnitId))
            .WhereIf(input.CertificateState is not null, p => holders.Contains(p.Id))
            .WhereIf(input.WithoutValidCertificate, p => !valid.Contains(p.Id))
            .WhereIf(input.Employment is not null, p => p.Employment == input.Employment)
            .WhereIf(input.State is not null, p => p.State == input.State);
    }

    private async Task<List<PersonListDto>> DtosOfAsync(List<Person> people)
    {
        var (units, today) = (await directory.GetAllAsync(), time.Today());
        var certificates = await CertificatesOfAsync([.. people.Select(p => p.Id)], today);
        return people.ConvertAll(p =>
        {
            var dto = new PersonListDto().Fill(p, units, today);
            dto.CertificateState = certificates.TryGetValue(p.Id, out var state) ? state : null;
            return dto;
        });
    }

    // What is in force counts before what was or may be.
    private async Task<Dictionary<Guid, CertificateState>> CertificatesOfAsync(List<Guid> personIds, DateOnly today)
    {
        var certificates = (await contexts.GetDbContextAsync()).Certificates.AsNoTracking().Where(c => personIds.Contains(c.PersonId));
        return (await certificates.OrderByDescending(c => c.CreationTime).ThenByDescending(c => c.Id).ToListAsync())
            .GroupBy(c => c.PersonId, c => c.StateOn(today))
            .ToDictionary(g => g.Key, g => g.OrderBy(s => s is CertificateState.Valid or CertificateState.Suspended ? 0 : 1).First());
    }

    private static IQueryable<Guid> HoldersOf(CertificationDbContext context, CertificateState state, DateOnly today) =>
        context.Certificates.Where(CertificateStates.Is(state, today)).Select(c => c.PersonId);

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
