namespace LegalAffairs.Certification.Certificates;

/// <summary>What is printed on a card.</summary>
/// <param name="Code">For the QR code: a SignedText.</param>
public sealed record CardDto(
    Guid Id,
    Guid PersonId,
    bool HasPhoto,
    string Number,
    string PersonName,
    string UnitName,
    string BodyName,
    CertificateKind Kind,
    EnforcementAreas Areas,
    DateOnly IssuedOn,
    DateOnly ValidUntil,
    string Code
);
