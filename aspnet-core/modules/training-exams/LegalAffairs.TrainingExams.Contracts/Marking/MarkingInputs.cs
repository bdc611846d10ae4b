using System.ComponentModel.DataAnnotations;
using LegalAffairs.Abp.Application.Dtos;

namespace LegalAffairs.TrainingExams.Marking;

public sealed class GetMarkingExamsInput : PagedResultRequestDto
{
    /// <summary>Only exams with short answers that are not settled.</summary>
    public bool OnlyUnfinished { get; set; }
}

public sealed class ClaimAnswerInput
{
    [Range(1, int.MaxValue)]
    public int Ordinal { get; set; }
}

public sealed class MarkAnswerInput
{
    /// <summary>At most two decimals.</summary>
    [Range(typeof(decimal), MarkingLimits.MinPoints, MarkingLimits.MaxPoints, ParseLimitsInInvariantCulture = true)]
    public decimal Points { get; set; }

    [StringLength(MarkingLimits.MaxCommentLength)]
    public string? Comment { get; set; }
}

public sealed class GetOwnMarkingsInput : PagedResultRequestDto
{
    public int? Ordinal { get; set; }
}
