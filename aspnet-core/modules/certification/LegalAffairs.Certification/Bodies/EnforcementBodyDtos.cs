using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Certification.Data;
using LegalAffairs.Identity;
using LegalAffairs.Platform.OrganizationUnits;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.Certification.Bodies;

internal sealed class EnforcementBodyDtos(
    IDbContextProvider<CertificationDbContext> contexts,
    IUnitDirectory directory,
    IUserDirectory users,
    IStringLocalizerFactory localizers
) : ITransientDependency
{
    private IStringLocalizer L => localizers.Create(typeof(CertificationResource));

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
        var allUnits = await directory.GetAllAsync();
        var changes = new BodyChanges(
            L,
            id => allUnits.GetValueOrDefault(id)?.Name,
            await NamesOfOthersAsync(
                context,
                [.. events.SelectMany(e => new[] { e.Before?.EntrustingBodyId, e.After?.EntrustingBodyId }).OfType<Guid>()]
            )
        );
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
                e.UserId is { } userId ? people.GetValueOrDefault(userId)?.DisplayName : null,
                changes.Of(e.Before, e.After)
            )),
        };
        return dto.Fill(body, allUnits);
    }

    private static Task<Dictionary<Guid, string>> NamesOfOthersAsync(CertificationDbContext context, List<Guid> ids) =>
        context.Bodies.IgnoreQueryFilters().IgnoreAutoIncludes().Where(b => ids.Contains(b.Id)).ToDictionaryAsync(b => b.Id, b => b.Name);

    private static Task<string?> FindNameAsync(CertificationDbContext context, Guid id) =>
        context.Bodies.IgnoreQueryFilters().Where(b => b.Id == id).Select(b => (string?)b.Name).FirstOrDefaultAsync();
}
