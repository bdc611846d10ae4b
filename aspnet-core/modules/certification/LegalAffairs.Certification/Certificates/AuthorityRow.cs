using LegalAffairs.Certification.People;
using E = LegalAffairs.Certification.CertificationErrorCodes;

namespace LegalAffairs.Certification.Certificates;

/// <summary>A person with one of the certificates, or with none, as the answer needs them.</summary>
internal sealed class AuthorityRow
{
    public static readonly IReadOnlyDictionary<string, object?> NoArguments = new Dictionary<string, object?>(StringComparer.Ordinal);

    public Guid UserId { get; init; }

    public EmploymentKind Employment { get; init; }

    public DateOnly? QuitOn { get; init; }

    public Guid? CertificateId { get; init; }

    public string? Number { get; init; }

    public EnforcementAreas? Areas { get; init; }

    public DateOnly? IssuedOn { get; init; }

    public DateOnly? ValidUntil { get; init; }

    public CertificateEnd? EndedBy { get; init; }

    public DateOnly? EndsOn { get; init; }

    public DateOnly? BodyDissolvedOn { get; init; }

    /// <summary>Of the last review: what was failed holds until it is made up for, or a later one is passed.</summary>
    public int? ReviewedYear { get; init; }

    public bool? PassedReview { get; init; }

    /// <param name="suspendedUntil">The last day of a suspension that holds on the day; default with none.</param>
    /// <returns>The lower the rank, the closer to being allowed.</returns>
    public (int Rank, AuthorityAnswer Answer) AnswerOn(DateOnly day, EnforcementAreas? areas, DateOnly suspendedUntil) =>
        QuitOn <= day ? No(9, E.AuthorityNotInPost, ("day", QuitOn))
        : Employment != EmploymentKind.Establishment ? No(8, E.AuthorityEmployment)
        : CertificateId is null ? No(7, E.AuthorityNoCertificate)
        : day < IssuedOn ? No(6, E.AuthorityNotYetIssued, ("day", IssuedOn))
        : EndsOn <= day ? No(5, EndCode, ("number", Number), ("day", EndsOn))
        : ValidUntil < day ? No(4, E.AuthorityExpired, ("number", Number), ("day", ValidUntil))
        : BodyDissolvedOn <= day ? No(4, E.AuthorityBodyDissolved, ("number", Number), ("day", BodyDissolvedOn))
        : suspendedUntil != default ? No(3, E.AuthoritySuspended, ("number", Number), ("day", suspendedUntil))
        : ReviewedYear <= day.Year && PassedReview == false ? No(2, E.AuthorityReviewFailed, ("number", Number), ("year", ReviewedYear))
        : (areas & ~Areas) is { } missing && missing != EnforcementAreas.None ? No(1, E.AuthorityArea, ("number", Number))
        : (0, new AuthorityAnswer(UserId, null, NoArguments, Number, ValidUntil));

    private string EndCode =>
        EndedBy switch
        {
            CertificateEnd.Revoked => E.AuthorityRevoked,
            CertificateEnd.Cancelled => E.AuthorityCancelled,
            _ => E.AuthorityReplaced,
        };

    private (int Rank, AuthorityAnswer Answer) No(int rank, string code, params (string Name, object? Value)[] arguments) =>
        (
            rank,
            new AuthorityAnswer(UserId, code, arguments.ToDictionary(a => a.Name, a => a.Value, StringComparer.Ordinal), Number, ValidUntil)
        );
}
