namespace LegalAffairs.Certification.Certificates;

/// <summary>May somebody enforce, in some area, on some day; and if not, why.</summary>
public interface ICertificateAuthority
{
    /// <summary>Of an enforcement certificate. As many queries for ten thousand as for one; everybody asked about is in the answer, whatever the caller's data scope.</summary>
    /// <param name="areas">All of which must be covered; null: no matter which.</param>
    Task<IReadOnlyDictionary<Guid, AuthorityAnswer>> CheckAsync(
        IReadOnlyCollection<Guid> userIds,
        EnforcementAreas? areas,
        DateOnly day,
        CancellationToken cancellationToken = default
    );
}
