namespace LegalAffairs.Certification.Certificates;

/// <summary>What waits for somebody, within what the caller may see.</summary>
/// <param name="Applied">For the unit's review.</param>
/// <param name="UnitReviewed">For the bureau's review.</param>
/// <param name="BureauReviewed">To be sent to the issuer.</param>
/// <param name="Sent">For the issuer.</param>
/// <param name="EndingSoon">Valid, for thirty days at most.</param>
/// <param name="Ending">Valid, for six months at most.</param>
/// <param name="ReviewOpen">For the annual review of this year.</param>
/// <param name="HolderLeft">Valid, though the holder retired, left or is no longer on the establishment: to be cancelled.</param>
/// <param name="RevocationProposed">For a leader, who decides on it.</param>
public sealed record CertificateToDoDto(
    int Applied,
    int UnitReviewed,
    int BureauReviewed,
    int Sent,
    int EndingSoon,
    int Ending,
    int ReviewOpen,
    int ReviewYear,
    int HolderLeft,
    int RevocationProposed
);
