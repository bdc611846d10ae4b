using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Platform.Files;

namespace LegalAffairs.TrainerPool.Nominations;

public sealed class NominationDto : CreationAuditedEntityDto<Guid>
{
    public Guid UserId { get; set; }

    public string PersonName { get; set; } = string.Empty;

    public Guid OrganizationUnitId { get; set; }

    public string OrganizationUnitName { get; set; } = string.Empty;

    public IReadOnlyList<string> Specialities { get; set; } = [];

    public string Introduction { get; set; } = string.Empty;

    public IReadOnlyList<StoredFileInfo> Files { get; set; } = [];

    public NominationStatus Status { get; set; }

    /// <summary>Why it was sent back or refused.</summary>
    public string? ReturnReason { get; set; }

    public string? NominatorName { get; set; }

    public string? ReviewerName { get; set; }

    public DateTime? ReviewedTime { get; set; }

    public Guid? BatchId { get; set; }

    /// <summary>The earliest first; empty in lists.</summary>
    public IReadOnlyList<NominationEventDto> Events { get; set; } = [];

    public string ConcurrencyStamp { get; set; } = string.Empty;
}

public sealed record NominationCandidateDto(Guid UserId, string Name, string UserName, string OrganizationUnitName);

/// <param name="Status">What it became; the first is that it was handed in.</param>
public sealed record NominationEventDto(NominationStatus Status, string? Reason, string? PersonName, DateTime Time);
