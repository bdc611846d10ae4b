using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Timing;
using LegalAffairs.Certification.Data;
using LegalAffairs.Identity;
using LegalAffairs.Platform.OrganizationUnits;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.Certification.People;

/// <summary>One person with the history.</summary>
internal sealed class PersonDtos(
    IDbContextProvider<CertificationDbContext> contexts,
    IUnitDirectory directory,
    IUserDirectory users,
    TimeProvider time
) : ITransientDependency
{
    public async Task<PersonDto> OfAsync(Person person, IStringLocalizer texts)
    {
        var context = await contexts.GetDbContextAsync();
        var events = await context
            .Set<PersonEvent>()
            .AsNoTracking()
            .Where(e => e.PersonId == person.Id)
            .OrderByDescending(e => e.Time)
            .ThenByDescending(e => e.Id)
            .ToListAsync();
        var names = await users.GetManyAsync([.. events.Select(e => e.UserId).Append(person.OwnerId).OfType<Guid>().Distinct()]);
        var dto = new PersonDto
        {
            UserName = person.OwnerId is { } owner ? names.GetValueOrDefault(owner)?.UserName : null,
            ConcurrencyStamp = person.ConcurrencyStamp,
            History = events.ConvertAll(e => DtoOf(e, names, texts)),
        };
        return dto.Fill(person, await directory.GetAllAsync(), time.Today());
    }

    private static PersonEventDto DtoOf(PersonEvent line, IReadOnlyDictionary<Guid, UserInfo> names, IStringLocalizer texts) =>
        new(
            line.Id,
            line.Act,
            line.Act == PersonAct.ChangePost ? PostLine.Show(line.Before, texts) : line.Before,
            line.Act == PersonAct.ChangePost ? PostLine.Show(line.After, texts) : line.After,
            line.Reason,
            line.DocumentNumber,
            line.DecidedOn,
            line.Time,
            line.UserId is { } userId ? names.GetValueOrDefault(userId)?.DisplayName : null
        );
}
