using System.ComponentModel.DataAnnotations;
using LegalAffairs.Abp.Application.Dtos;

namespace LegalAffairs.Platform.Draws;

public sealed class GetDrawsInput : PagedAndSortedResultRequestDto
{
    /// <summary>Part of what was drawn for.</summary>
    [StringLength(DrawLimits.MaxSubjectLength)]
    public string? Filter { get; set; }

    [EnumDataType(typeof(DrawStatus))]
    public DrawStatus? Status { get; set; }
}

/// <param name="Number">From 1 for each subject; a re-draw is the next.</param>
/// <param name="Witness">Null until drawn.</param>
public sealed record DrawListDto(
    Guid Id,
    string Subject,
    int Number,
    DrawStatus Status,
    int Count,
    int CandidateCount,
    int ExclusionCount,
    string? Reason,
    DateTime PreparedTime,
    DateTime? DrawnTime,
    string? Witness
);

/// <summary>A stored draw, computed again.</summary>
/// <param name="Faults">What differs; nothing when all is as it was.</param>
/// <param name="ListSha256">To compare with what was shown before the draw.</param>
/// <param name="SecretSha256">To compare with what was shown before the draw.</param>
/// <param name="CheckedTime">UTC.</param>
public sealed record DrawCheckDto(IReadOnlyList<DrawFault> Faults, string ListSha256, string SecretSha256, DateTime CheckedTime);
