namespace LegalAffairs.Certification.Certificates;

/// <summary>What is applied for.</summary>
internal sealed record CertificateApplication(
    Guid PersonId,
    Guid? OwnerId,
    Guid UnitId,
    Guid BodyId,
    CertificateKind Kind,
    EnforcementAreas Areas,
    Guid? ReplacesId,
    string Reason,
    string LegalBasis
);
