using System.ComponentModel.DataAnnotations;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.TrainerPool.Trainers;

namespace LegalAffairs.TrainerPool.Nominations;

public sealed class GetNominationsInput : PagedAndSortedResultRequestDto
{
    /// <summary>Part of the name.</summary>
    [StringLength(TrainerLimits.MaxFilterLength)]
    public string? Filter { get; set; }

    public NominationStatus? Status { get; set; }

    public Guid? OrganizationUnitId { get; set; }
}

public class NominationContentInput
{
    [Required, MinLength(1), MaxLength(TrainerLimits.MaxSpecialities)]
    public IReadOnlyList<string> Specialities { get; set; } = [];

    [Required, StringLength(TrainerLimits.MaxIntroductionLength)]
    public string Introduction { get; set; } = string.Empty;

    /// <summary>推荐表、证书: uploaded by the nominator.</summary>
    [Required, MinLength(1), MaxLength(TrainerLimits.MaxFiles)]
    public IReadOnlyList<Guid> FileIds { get; set; } = [];
}

public sealed class NominateInput : NominationContentInput
{
    public Guid UserId { get; set; }
}

public sealed class ResubmitNominationInput : NominationContentInput
{
    [Required, StringLength(40)]
    public string ConcurrencyStamp { get; set; } = string.Empty;
}

public sealed class NominationReasonInput
{
    [Required, StringLength(TrainerLimits.MaxReasonLength)]
    public string Reason { get; set; } = string.Empty;
}
