using LegalAffairs.Certification.Certificates;

namespace LegalAffairs.Certification.PublicChecks;

/// <summary>What is printed as a QR code, for a check without a network.</summary>
/// <param name="Id">What the list of the day names it by: it says nothing by itself.</param>
/// <param name="ValidUntil">The last day.</param>
public sealed record QrPayload(
    Guid Id,
    string Number,
    string PersonName,
    string UnitName,
    string BodyName,
    CertificateKind Kind,
    EnforcementAreas Areas,
    DateOnly IssuedOn,
    DateOnly ValidUntil
);
