using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Timing;
using LegalAffairs.Certification.Data;
using LegalAffairs.Identity;
using LegalAffairs.Platform.OrganizationUnits;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Certification.Certificates;

/// <summary>One certificate with all that was ever done with it.</summary>
internal sealed class CertificateDtos(
    IDbContextProvider<CertificationDbContext> contexts,
    CertificateNames names,
    IUnitDirectory directory,
    IUserDirectory users,
    TimeProvider time
) : ITransientDependency
{
    public async Task<CertificateDto> OfAsync(Certificate certificate)
    {
        var context = await contexts.GetDbContextAsync();
        var events = await context
            .Set<CertificateEvent>()
            .AsNoTracking()
            .Where(e => e.CertificateId == certificate.Id)
            .OrderByDescending(e => e.Time)
            .ThenByDescending(e => e.Id)
            .ToListAsync();
        var people = await users.GetManyAsync([.. events.SelectMany(e => new[] { e.UserId, e.DeciderId }).OfType<Guid>().Distinct()]);
        var dto = new CertificateDto
        {
            BodyId = certificate.BodyId,
            BodyName = await context
                .Bodies.IgnoreQueryFilters()
                .Where(b => b.Id == certificate.BodyId)
                .Select(b => b.Name)
                .FirstOrDefaultAsync(),
            BatchId = certificate.BatchId,
            ReplacesId = certificate.ReplacesId,
            EndsOn = certificate.EndsOn,
            RevocationProposedOn = certificate.RevocationProposedOn,
            HasPhoto = await context.People.AnyAsync(p => p.Id == certificate.PersonId && p.PhotoFileId != null),
            Suspensions = [.. certificate.Suspensions.OrderBy(s => s.From).Select(s => new SuspensionDto(s.From, s.To, s.EndedOn))],
            Events = events.ConvertAll(e => DtoOf(e, people)),
        };
        var name = (await names.GetAsync([certificate]))[certificate.Id];
        return dto.Fill(certificate, name, await directory.GetAllAsync(), time.Today());
    }

    private static CertificateEventDto DtoOf(CertificateEvent line, IReadOnlyDictionary<Guid, UserInfo> people) =>
        new(
            line.Id,
            line.Act,
            line.LegalBasis,
            line.DecidedOn,
            line.DocumentNumber,
            line.Reason,
            line.DeciderId is { } decider ? people.GetValueOrDefault(decider)?.DisplayName : null,
            line.DeciderRole,
            line.From,
            line.To,
            line.Time,
            line.UserId is { } user ? people.GetValueOrDefault(user)?.DisplayName : null
        );
}
