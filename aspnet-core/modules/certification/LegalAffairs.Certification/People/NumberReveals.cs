using System.Security.Cryptography;
using LegalAffairs.Abp;
using LegalAffairs.Abp.Application;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Certification.Data;
using LegalAffairs.Identity;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Certification.People;

/// <summary>Shows a whole number and keeps who saw it: both or neither, being one transaction.</summary>
internal sealed class NumberReveals(IDbContextProvider<CertificationDbContext> contexts, IdentityNumbers numbers, IUserDirectory users)
    : ITransientDependency
{
    public async Task<string> RevealAsync(Person person, string reason, ActOf act)
    {
        try
        {
            var number = numbers.Reveal(person);
            (await contexts.GetDbContextAsync()).Add(new NumberReveal(person.Id, reason, act));
            return number;
        }
        catch (CryptographicException)
        {
            throw new BusinessException(CertificationErrorCodes.IdentityNumberUnreadable).WithData("name", person.Name);
        }
    }

    public async Task<PagedResultDto<RevealDto>> GetAsync(Guid personId, PagedResultRequestDto input)
    {
        var query = (await contexts.GetDbContextAsync()).Set<NumberReveal>().AsNoTracking().Where(r => r.PersonId == personId);
        var page = await query.OrderByDescending(r => r.Time).ThenByDescending(r => r.Id).PageBy(input).ToListAsync();
        var names = await users.GetManyAsync([.. page.Select(r => r.UserId).OfType<Guid>().Distinct()]);
        return new PagedResultDto<RevealDto>(
            await query.LongCountAsync(),
            page.ConvertAll(r => new RevealDto(
                r.Id,
                r.Time,
                r.UserId is { } userId ? names.GetValueOrDefault(userId)?.DisplayName : null,
                r.Reason
            ))
        );
    }
}
