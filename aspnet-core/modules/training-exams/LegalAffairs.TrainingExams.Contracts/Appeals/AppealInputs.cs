using System.ComponentModel.DataAnnotations;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.TrainingExams.Marking;

namespace LegalAffairs.TrainingExams.Appeals;

public sealed class GetAppealsInput : PagedResultRequestDto
{
    public Guid? ExamId { get; set; }

    [EnumDataType(typeof(AppealStatus))]
    public AppealStatus? Status { get; set; }
}

public sealed class GetMyAppealsInput
{
    public Guid? AttemptId { get; set; }
}

public sealed class CreateAppealInput
{
    public Guid AttemptId { get; set; }

    /// <summary>Null: about the whole attempt.</summary>
    [Range(1, int.MaxValue)]
    public int? Ordinal { get; set; }

    [Required, StringLength(AppealLimits.MaxTextLength)]
    public string Text { get; set; } = string.Empty;
}

public sealed class AnswerAppealInput
{
    public bool IsUpheld { get; set; }

    [Required, StringLength(AppealLimits.MaxReplyLength)]
    public string Reply { get; set; } = string.Empty;

    /// <summary>Upheld: the re-grade of this exam that cures it. Either this or <see cref="Correction"/>.</summary>
    public Guid? RegradeId { get; set; }

    public CorrectionInput? Correction { get; set; }
}

/// <summary>Other points for one question of this attempt.</summary>
public sealed class CorrectionInput
{
    [Range(1, int.MaxValue)]
    public int Ordinal { get; set; }

    [Range(typeof(decimal), MarkingLimits.MinPoints, MarkingLimits.MaxPoints, ParseLimitsInInvariantCulture = true)]
    public decimal Points { get; set; }
}
