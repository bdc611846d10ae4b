using LegalAffairs.Certification.Data;
using LegalAffairs.Certification.People;

namespace LegalAffairs.Certification.Certificates;

/// <summary>What keeps somebody with a certificate in force from enforcing: the same as <see cref="AuthorityRow.AnswerOn"/>, for queries.</summary>
internal static class Holders
{
    /// <summary>Retired, gone, or no longer on the establishment: the bureau has to cancel it.</summary>
    public static IQueryable<Certificate> WhoseHolderLeft(
        this IQueryable<Certificate> certificates,
        CertificationDbContext context,
        DateOnly day
    ) =>
        certificates.Where(c =>
            context.People.Any(p => p.Id == c.PersonId && (p.QuitOn <= day || p.Employment != EmploymentKind.Establishment))
        );

    public static IQueryable<Certificate> WhoseHolderMayNotEnforce(
        this IQueryable<Certificate> certificates,
        CertificationDbContext context,
        DateOnly day
    ) =>
        certificates.Where(c =>
            context.People.Any(p => p.Id == c.PersonId && (p.QuitOn <= day || p.Employment != EmploymentKind.Establishment))
            || context.Bodies.Any(b => b.Id == c.BodyId && b.DissolvedOn <= day)
            || (c.ReviewedYear <= day.Year && !c.PassedReview)
        );
}
