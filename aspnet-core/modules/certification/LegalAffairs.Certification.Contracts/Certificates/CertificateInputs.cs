using System.ComponentModel.DataAnnotations;
using LegalAffairs.Abp.Application.Dtos;

namespace LegalAffairs.Certification.Certificates;

public sealed class GetCertificatesInput : PagedAndSortedResultRequestDto
{
    /// <summary>The whole number, or part of a name.</summary>
    [StringLength(CertificationLimits.MaxFilterLength)]
    public string? Filter { get; set; }

    /// <summary>With all units below it.</summary>
    public Guid? OrganizationUnitId { get; set; }

    public Guid? PersonId { get; set; }

    public Guid? BatchId { get; set; }

    public CertificateKind? Kind { get; set; }

    public CertificateStep? Step { get; set; }

    /// <summary>Today.</summary>
    public CertificateState? State { get; set; }

    /// <summary>Covers all of these.</summary>
    [Range(1, (int)EnforcementAreas.All)]
    public EnforcementAreas? Areas { get; set; }

    /// <summary>Valid today, and its last day as near as that.</summary>
    public RenewalStage? EndsWithin { get; set; }

    public AnnualReviewState? Review { get; set; }

    /// <summary>Of the review; this year without it.</summary>
    [Range(CertificationLimits.MinYear, CertificationLimits.MaxYear)]
    public int? ReviewYear { get; set; }

    /// <summary>Valid until this day at the latest.</summary>
    public DateOnly? EndsBefore { get; set; }

    /// <summary>Valid today, though the holder retired, left or is no longer on the establishment.</summary>
    public bool HolderLeft { get; set; }

    /// <summary>Whose revocation waits for a leader.</summary>
    public bool RevocationProposed { get; set; }
}

/// <summary>What stands behind an act.</summary>
public class DecisionInput
{
    [Required]
    [StringLength(CertificationLimits.MaxLegalBasisLength)]
    public string LegalBasis { get; set; } = string.Empty;

    [Required]
    public DateOnly? DecidedOn { get; set; }

    [Required]
    [StringLength(CertificationLimits.MaxDocumentNumberLength)]
    public string DocumentNumber { get; set; } = string.Empty;

    [StringLength(CertificationLimits.MaxReasonLength)]
    public string Reason { get; set; } = string.Empty;

    /// <summary>Who decided, where somebody else writes it down; else whoever calls.</summary>
    public Guid? DeciderId { get; set; }
}

public sealed class ApplyInput
{
    [Required]
    public Guid? PersonId { get; set; }

    [EnumDataType(typeof(CertificateKind))]
    public CertificateKind Kind { get; set; } = CertificateKind.Enforcement;

    [Required]
    public Guid? BodyId { get; set; }

    [Range(1, (int)EnforcementAreas.All)]
    public EnforcementAreas Areas { get; set; }

    /// <summary>Renewal, loss, another name or unit: needed when the person holds one already.</summary>
    [StringLength(CertificationLimits.MaxReasonLength)]
    public string? ReplacementReason { get; set; }
}

public sealed class ReviewInput : DecisionInput
{
    public bool Passes { get; set; }
}

public sealed class SuspendInput : DecisionInput
{
    [Required]
    public DateOnly? From { get; set; }

    /// <summary>The last day.</summary>
    [Required]
    public DateOnly? To { get; set; }
}

public sealed class EndInput : DecisionInput
{
    /// <summary>The first day on which it is no longer valid; today at the earliest.</summary>
    [Required]
    public DateOnly? EffectiveOn { get; set; }
}

public sealed class AnnualReviewInput : DecisionInput
{
    public const int MaxExceptions = 1000;

    [Range(CertificationLimits.MinYear, CertificationLimits.MaxYear)]
    public int Year { get; set; }

    /// <summary>With all units below it; null: everywhere.</summary>
    public Guid? OrganizationUnitId { get; set; }

    [MaxLength(MaxExceptions)]
    public IReadOnlyList<ReviewExceptionInput> Exceptions { get; set; } = [];
}

public sealed class ReviewExceptionInput
{
    [Required]
    public Guid? CertificateId { get; set; }

    [Required]
    [StringLength(CertificationLimits.MaxReasonLength)]
    public string Reason { get; set; } = string.Empty;
}

public sealed class SendBatchInput : DecisionInput
{
    public const int MaxCertificates = 1000;

    /// <summary>Empty: all that the bureau has reviewed.</summary>
    [MaxLength(MaxCertificates)]
    public IReadOnlyList<Guid> CertificateIds { get; set; } = [];
}

public sealed class IssueInput
{
    [Required]
    public DateOnly? IssuedOn { get; set; }
}

public sealed class RevealReasonInput
{
    [Required]
    [StringLength(CertificationLimits.MaxReasonLength, MinimumLength = 2)]
    public string Reason { get; set; } = string.Empty;
}
