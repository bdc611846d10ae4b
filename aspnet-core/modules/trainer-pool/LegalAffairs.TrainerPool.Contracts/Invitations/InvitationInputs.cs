using System.ComponentModel.DataAnnotations;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.TrainerPool.Sessions;
using LegalAffairs.TrainerPool.Trainers;

namespace LegalAffairs.TrainerPool.Invitations;

public sealed class GetInvitationsInput : PagedResultRequestDto
{
    public Guid? SessionId { get; set; }

    public Guid? TrainerId { get; set; }

    public InvitationStatus? Status { get; set; }
}

public sealed class GetMyInvitationsInput : PagedResultRequestDto
{
    public InvitationStatus? Status { get; set; }
}

public sealed class InviteInput
{
    public Guid SessionId { get; set; }

    public Guid TrainerId { get; set; }

    [Required, StringLength(SessionLimits.MaxTopicLength)]
    public string Topic { get; set; } = string.Empty;

    /// <summary>UTC, within the session.</summary>
    public DateTime StartTime { get; set; }

    /// <summary>UTC.</summary>
    public DateTime EndTime { get; set; }

    [StringLength(InvitationLimits.MaxMessageLength)]
    public string? Message { get; set; }
}

public sealed class InvitationReasonInput
{
    [Required, StringLength(InvitationLimits.MaxReasonLength)]
    public string Reason { get; set; } = string.Empty;
}

public sealed class GetSuggestionsInput
{
    [StringLength(TrainerLimits.MaxSpecialityLength)]
    public string? Speciality { get; set; }

    /// <summary>UTC.</summary>
    public DateTime StartTime { get; set; }

    /// <summary>UTC.</summary>
    public DateTime EndTime { get; set; }
}
