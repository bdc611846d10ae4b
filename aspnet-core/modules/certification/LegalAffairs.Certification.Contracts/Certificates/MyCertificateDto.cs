namespace LegalAffairs.Certification.Certificates;

/// <param name="Eligibility">Null: the account is nobody's in the register.</param>
/// <param name="Certificates">The latest first.</param>
public sealed record MyCertificateDto(EligibilityDto? Eligibility, IReadOnlyList<CertificateListDto> Certificates);
