using System.ComponentModel.DataAnnotations;
using LegalAffairs.Abp.Application.Dtos;

namespace LegalAffairs.Certification.Bodies;

public sealed class GetEnforcementBodiesInput : PagedAndSortedResultRequestDto
{
    [StringLength(CertificationLimits.MaxFilterLength)]
    public string? Filter { get; set; }

    public BodyKind? Kind { get; set; }

    public Guid? OrganizationUnitId { get; set; }

    /// <summary>Only those that this year's confirmation covers.</summary>
    public int? ConfirmedYear { get; set; }

    public bool IncludeDissolved { get; set; }
}

public class EnforcementBodyInput
{
    [Required]
    [StringLength(CertificationLimits.MaxBodyNameLength)]
    public string Name { get; set; } = string.Empty;

    [Required]
    public Guid? OrganizationUnitId { get; set; }

    [EnumDataType(typeof(BodyKind))]
    public BodyKind Kind { get; set; }

    [Required]
    [StringLength(CertificationLimits.MaxLegalBasisLength)]
    public string LegalBasis { get; set; } = string.Empty;

    [Range(1, (int)EnforcementAreas.All)]
    public EnforcementAreas Areas { get; set; }

    /// <summary>Of an entrusted organization, and of no other.</summary>
    public Guid? EntrustingBodyId { get; set; }
}

public sealed class UpdateEnforcementBodyInput : EnforcementBodyInput
{
    [Required]
    [StringLength(CertificationLimits.MaxReasonLength)]
    public string Reason { get; set; } = string.Empty;

    [StringLength(40)]
    public string? ConcurrencyStamp { get; set; }
}

public sealed class ConfirmBodyInput
{
    [Range(CertificationLimits.MinYear, CertificationLimits.MaxYear)]
    public int Year { get; set; }

    [Required]
    [StringLength(CertificationLimits.MaxDocumentNumberLength)]
    public string DocumentNumber { get; set; } = string.Empty;

    [Required]
    public DateOnly? DecidedOn { get; set; }
}

public sealed class PublishBodyInput
{
    [Range(CertificationLimits.MinYear, CertificationLimits.MaxYear)]
    public int Year { get; set; }
}

public sealed class DissolveBodyInput
{
    [Required]
    [StringLength(CertificationLimits.MaxDocumentNumberLength)]
    public string DocumentNumber { get; set; } = string.Empty;

    [Required]
    public DateOnly? DecidedOn { get; set; }

    [Required]
    [StringLength(CertificationLimits.MaxReasonLength)]
    public string Reason { get; set; } = string.Empty;
}
