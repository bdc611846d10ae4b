using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.TrainerPool.Evaluations;

namespace LegalAffairs.TrainerPool.Invitations;

public sealed class InvitationDto : CreationAuditedEntityDto<Guid>
{
    public Guid SessionId { get; set; }

    public string SessionTitle { get; set; } = string.Empty;

    public string Place { get; set; } = string.Empty;

    public Guid TrainerId { get; set; }

    public string TrainerName { get; set; } = string.Empty;

    public string Topic { get; set; } = string.Empty;

    public DateTime StartTime { get; set; }

    public DateTime EndTime { get; set; }

    public string Message { get; set; } = string.Empty;

    public InvitationStatus Status { get; set; }

    /// <summary>Of declining or withdrawing.</summary>
    public string? Reason { get; set; }

    public DateTime? AnsweredTime { get; set; }

    public EvaluationSummaryDto Evaluation { get; set; } = EvaluationSummaryDto.None;
}

/// <summary>Somebody who could teach, the best first.</summary>
/// <param name="Reasons">In words, in the caller's language.</param>
public sealed record TrainerSuggestionDto(
    Guid TrainerId,
    string Name,
    string OrganizationUnitName,
    IReadOnlyList<string> Specialities,
    bool IsFree,
    int Times,
    decimal Hours,
    EvaluationSummaryDto Evaluation,
    IReadOnlyList<string> Reasons
);
