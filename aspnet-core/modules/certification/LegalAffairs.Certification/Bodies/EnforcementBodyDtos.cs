using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Certification.Data;
using LegalAffairs.Identity;
using LegalAffairs.Platform.OrganizationUnits;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Certification.Bodies;

internal sealed class EnforcementBodyDtos(
    IDbContextProvider<CertificationDbContext> contexts,
    IUnitDirectory directory,
    IUserDirectory users
) : ITransientDependency
{
    public async Task<EnforcementBodyDto> OfAsync(EnforcementBody body)
    {
        var context = await contexts.GetDbContextAsync();
        var events = await context
            .Set<BodyEvent>()
            .AsNoTracking()
            .Where(e => e.BodyId == body.Id)
            .OrderByDescending(e => e.Time)
            .ThenByDescending(e => e.Id)
            .ToListAsync();
        var people = await users.GetManyAsync([.. events.Select(e => e.UserId).OfType<Guid>().Distinct()]);
        var dto = new EnforcementBodyDto
        {
            LegalBasis = body.LegalBasis,
            EntrustingBodyId = body.EntrustingBodyId,
            EntrustingBodyName = body.EntrustingBodyId is { } id ? await FindNameAsync(context, id) : null,
            ConcurrencyStamp = body.ConcurrencyStamp,
            Confirmations =
            [
                .. body
                    .Confirmations.OrderByDescending(c => c.Year)
                    .Select(c => new BodyConfirmationDto(c.Year, c.DocumentNumber, c.DecidedOn, c.PublishedTime)),
            ],
            History = events.ConvertAll(e => new BodyEventDto(
                e.Id,
                e.Act,
                e.Text,
                e.Time,
                e.UserId is { } userId ? people.GetValueOrDefault(userId)?.DisplayName : null
            )),
        };
        return dto.Fill(body, await directory.GetAllAsync());
    }

    private static Task<string?> FindNameAsync(CertificationDbContext context, Guid id) =>
        context.Bodies.IgnoreQueryFilters().Where(b => b.Id == id).Select(b => (string?)b.Name).FirstOrDefaultAsync();
}
