using System.ComponentModel.DataAnnotations;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.TrainingExams.Questions;

namespace LegalAffairs.TrainingExams.Papers;

public sealed class GetPapersInput : PagedAndSortedResultRequestDto
{
    [StringLength(PaperLimits.MaxTitleLength)]
    public string? Filter { get; set; }

    public PaperStatus? Status { get; set; }
}

public class CreatePaperInput
{
    [Required, StringLength(PaperLimits.MaxTitleLength)]
    public string Title { get; set; } = string.Empty;

    [StringLength(PaperLimits.MaxDescriptionLength)]
    public string? Description { get; set; }

    [EnumDataType(typeof(MultipleChoiceRule))]
    public MultipleChoiceRule MultipleChoiceRule { get; set; } = MultipleChoiceRule.AllOrNothing;
}

public sealed class UpdatePaperInput : CreatePaperInput
{
    [Required, MaxLength(PaperLimits.MaxSections)]
    public IReadOnlyList<PaperSectionInput> Sections { get; set; } = [];

    [Required, StringLength(40)]
    public string ConcurrencyStamp { get; set; } = string.Empty;
}

public sealed class TryPaperInput
{
    [Required, MaxLength(PaperLimits.MaxSections)]
    public IReadOnlyList<PaperSectionInput> Sections { get; set; } = [];
}

public sealed class CopyPaperInput
{
    [Required, StringLength(PaperLimits.MaxTitleLength)]
    public string Title { get; set; } = string.Empty;
}

/// <summary>大题: questions of one kind, worth the same.</summary>
public sealed class PaperSectionInput
{
    [Required, StringLength(PaperLimits.MaxSectionTitleLength)]
    public string Title { get; set; } = string.Empty;

    [EnumDataType(typeof(QuestionKind))]
    public QuestionKind Kind { get; set; }

    /// <summary>每题分值, at most two decimals.</summary>
    [Range(typeof(decimal), PaperLimits.MinPoints, PaperLimits.MaxPoints, ParseLimitsInInvariantCulture = true)]
    public decimal PointsEach { get; set; }

    /// <summary>Fixed questions in their order; they stand before those that are drawn.</summary>
    [MaxLength(PaperLimits.MaxQuestions)]
    public IReadOnlyList<Guid> QuestionIds { get; set; } = [];

    [MaxLength(PaperLimits.MaxRules)]
    public IReadOnlyList<DrawRuleInput> Rules { get; set; } = [];
}

/// <summary>抽题规则. What is null does not matter.</summary>
public sealed class DrawRuleInput
{
    /// <summary>This category and all below.</summary>
    public Guid? CategoryId { get; set; }

    [Range(QuestionLimits.MinDifficulty, QuestionLimits.MaxDifficulty)]
    public int? MinDifficulty { get; set; }

    [Range(QuestionLimits.MinDifficulty, QuestionLimits.MaxDifficulty)]
    public int? MaxDifficulty { get; set; }

    [StringLength(QuestionLimits.MaxTagLength)]
    public string? Tag { get; set; }

    [Range(1, PaperLimits.MaxQuestions)]
    public int Count { get; set; } = 1;
}
