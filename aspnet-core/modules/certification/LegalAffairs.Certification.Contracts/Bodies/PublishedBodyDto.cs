namespace LegalAffairs.Certification.Bodies;

/// <param name="EntrustingBodyName">Of an entrusted organization.</param>
public sealed record PublishedBodyDto(
    string Name,
    BodyKind Kind,
    string LegalBasis,
    EnforcementAreas Areas,
    string? EntrustingBodyName,
    string DocumentNumber,
    DateOnly ConfirmedOn
);
