using System.ComponentModel.DataAnnotations;
using LegalAffairs.Abp.Application.Dtos;

namespace LegalAffairs.Certification.Bodies;

public sealed class GetEnforcementBodiesInput : PagedAndSortedResultRequestDto
{
    [StringLength(CertificationLimits.MaxFilterLength)]
    public string? Filter { get; set; }

    public BodyKind? Kind { get; set; }

    public Guid? OrganizationUnitId { get; set; }

    /// <summary>What the next two ask about; without it, the present one.</summary>
    [Range(CertificationLimits.MinYear, CertificationLimits.MaxYear)]
    public int? Year { get; set; }

    public bool? IsConfirmed { get; set; }

    public bool? IsPublished { get; set; }

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

public class ConfirmBodyInput
{
    [Range(CertificationLimits.MinYear, CertificationLimits.MaxYear)]
    public int Year { get; set; }

    [Required]
    [StringLength(CertificationLimits.MaxDocumentNumberLength)]
    public string DocumentNumber { get; set; } = string.Empty;

    [Required]
    public DateOnly? DecidedOn { get; set; }
}

public class PublishBodyInput
{
    [Range(CertificationLimits.MinYear, CertificationLimits.MaxYear)]
    public int Year { get; set; }
}

/// <summary>By one document. One of them refused, and none is confirmed.</summary>
public sealed class ConfirmBodiesInput : ConfirmBodyInput
{
    [MinLength(1)]
    [MaxLength(CertificationLimits.MaxBodiesAtOnce)]
    public IReadOnlyList<Guid> BodyIds { get; set; } = [];
}

public sealed class PublishBodiesInput : PublishBodyInput
{
    [MinLength(1)]
    [MaxLength(CertificationLimits.MaxBodiesAtOnce)]
    public IReadOnlyList<Guid> BodyIds { get; set; } = [];
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
