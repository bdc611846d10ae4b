using System.ComponentModel.DataAnnotations;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Platform.Files;
using LegalAffairs.TrainerPool.Hours;

namespace LegalAffairs.TrainerPool.SelfStudy;

public sealed class StudyClaimDto : CreationAuditedEntityDto<Guid>
{
    public Guid UserId { get; set; }

    public string PersonName { get; set; } = string.Empty;

    public Guid OrganizationUnitId { get; set; }

    public string OrganizationUnitName { get; set; } = string.Empty;

    public string Title { get; set; } = string.Empty;

    public decimal Hours { get; set; }

    public DateOnly OccurredOn { get; set; }

    public IReadOnlyList<StoredFileInfo> Proofs { get; set; } = [];

    public StudyClaimStatus Status { get; set; }

    public string? ReturnReason { get; set; }

    public string? ReviewerName { get; set; }

    public DateTime? ReviewedTime { get; set; }

    public string ConcurrencyStamp { get; set; } = string.Empty;
}

public sealed class GetStudyClaimsInput : PagedResultRequestDto
{
    public StudyClaimStatus? Status { get; set; }

    public Guid? OrganizationUnitId { get; set; }
}

public class StudyClaimInput
{
    /// <summary>What was studied.</summary>
    [Required, StringLength(HoursLimits.MaxNoteLength)]
    public string Title { get; set; } = string.Empty;

    [Range(typeof(decimal), HoursLimits.MinHours, HoursLimits.MaxHours, ParseLimitsInInvariantCulture = true)]
    public decimal Hours { get; set; }

    public DateOnly OccurredOn { get; set; }

    [Required, MinLength(1), MaxLength(StudyClaimLimits.MaxFiles)]
    public IReadOnlyList<Guid> FileIds { get; set; } = [];
}

public sealed class FileStudyClaimInput : StudyClaimInput
{
    /// <summary>Made by the page: the same sent again is one claim.</summary>
    public Guid RequestId { get; set; }
}

public sealed class ResubmitStudyClaimInput : StudyClaimInput
{
    [Required, StringLength(40)]
    public string ConcurrencyStamp { get; set; } = string.Empty;
}

public sealed class ReturnStudyClaimInput
{
    [Required, StringLength(HoursLimits.MaxReasonLength)]
    public string Reason { get; set; } = string.Empty;
}
