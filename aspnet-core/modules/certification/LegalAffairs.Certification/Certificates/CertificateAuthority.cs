using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Certification.Data;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Certification.Certificates;

internal sealed class CertificateAuthority(IDbContextProvider<CertificationDbContext> contexts)
    : ICertificateAuthority,
        ITransientDependency
{
    // Beyond that, reading all of the city costs less than naming everybody.
    private const int MostNamed = 500;

    public async Task<IReadOnlyDictionary<Guid, AuthorityAnswer>> CheckAsync(
        IReadOnlyCollection<Guid> userIds,
        EnforcementAreas? areas,
        DateOnly day,
        CancellationToken cancellationToken = default
    )
    {
        var context = await contexts.GetDbContextAsync(cancellationToken);
        var suspended = (await SuspendedOnAsync(context, day, cancellationToken)).ToLookup(s => s.CertificateId, s => s.To);
        var rows = (await ReadAsync(context, userIds, cancellationToken)).ToLookup(r => r.UserId);
        return userIds.Distinct().ToDictionary(id => id, id => AnswerOf(id, rows[id]));

        // Of several certificates, the one that allows; else the one that comes closest to it.
        AuthorityAnswer AnswerOf(Guid userId, IEnumerable<AuthorityRow> own) =>
            own.Select(r => r.AnswerOn(day, areas, suspended[r.CertificateId ?? Guid.Empty].Order().LastOrDefault()))
                .OrderBy(a => a.Rank)
                .Select(a => a.Answer)
                .FirstOrDefault()
            ?? new AuthorityAnswer(userId, CertificationErrorCodes.AuthorityNoPerson, AuthorityRow.NoArguments, null, null);
    }

    // Few on any day.
    private static Task<List<Suspension>> SuspendedOnAsync(
        CertificationDbContext context,
        DateOnly day,
        CancellationToken cancellationToken
    ) =>
        context
            .Set<Suspension>()
            .AsNoTracking()
            .Where(s => s.From <= day && s.To >= day && (s.EndedOn == null || s.EndedOn > day))
            .ToListAsync(cancellationToken);

    private static Task<List<AuthorityRow>> ReadAsync(
        CertificationDbContext context,
        IReadOnlyCollection<Guid> userIds,
        CancellationToken cancellationToken
    )
    {
        var people = context.People.IgnoreQueryFilters().Where(p => p.OwnerId != null);
        if (userIds.Count <= MostNamed)
        {
            var named = userIds.Select(id => (Guid?)id).ToList();
            people = people.Where(p => named.Contains(p.OwnerId));
        }

        var issued = context
            .Certificates.IgnoreQueryFilters()
            .IgnoreAutoIncludes()
            .Where(c => c.Kind == CertificateKind.Enforcement && c.Step == CertificateStep.Issued)
            .Join(context.Bodies.IgnoreQueryFilters(), c => c.BodyId, b => b.Id, (c, b) => new { Certificate = c, b.DissolvedOn });
        return people
            .LeftJoin(
                issued,
                p => p.Id,
                i => i.Certificate.PersonId,
                (p, i) =>
                    new AuthorityRow
                    {
                        UserId = p.OwnerId!.Value,
                        Employment = p.Employment,
                        QuitOn = p.QuitOn,
                        CertificateId = i!.Certificate.Id,
                        Number = i.Certificate.Number,
                        Areas = i.Certificate.Areas,
                        IssuedOn = i.Certificate.IssuedOn,
                        ValidUntil = i.Certificate.ValidUntil,
                        EndedBy = i.Certificate.EndedBy,
                        EndsOn = i.Certificate.EndsOn,
                        BodyDissolvedOn = i.DissolvedOn,
                        ReviewedYear = i.Certificate.ReviewedYear,
                        PassedReview = i.Certificate.PassedReview,
                    }
            )
            .ToListAsync(cancellationToken);
    }
}
