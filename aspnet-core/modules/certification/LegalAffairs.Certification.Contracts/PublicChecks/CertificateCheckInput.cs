using System.ComponentModel.DataAnnotations;

namespace LegalAffairs.Certification.PublicChecks;

public sealed class CertificateCheckInput
{
    [Required]
    [StringLength(CertificationLimits.MaxCertificateNumberLength)]
    public string Number { get; set; } = string.Empty;

    [Required]
    [StringLength(CertificationLimits.MaxPersonNameLength)]
    public string Name { get; set; } = string.Empty;
}
