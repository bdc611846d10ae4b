using System.ComponentModel.DataAnnotations;
using LegalAffairs.Abp.Application.Dtos;

namespace LegalAffairs.TrainingExams.Questions;

public class GetQuestionsInput : PagedAndSortedResultRequestDto
{
    /// <summary>Looked for in the stem and in the legal basis.</summary>
    [StringLength(100)]
    public string? Filter { get; set; }

    /// <summary>This category and all below.</summary>
    public Guid? CategoryId { get; set; }

    public QuestionKind? Kind { get; set; }

    public QuestionStatus? Status { get; set; }

    /// <summary>True: a version waits for its review.</summary>
    public bool? HasDraft { get; set; }

    public int? Difficulty { get; set; }

    [StringLength(QuestionLimits.MaxTagLength)]
    public string? Tag { get; set; }
}

public abstract class QuestionInputBase
{
    public Guid CategoryId { get; set; }

    [Range(QuestionLimits.MinDifficulty, QuestionLimits.MaxDifficulty)]
    public int Difficulty { get; set; } = 3;

    [MaxLength(QuestionLimits.MaxTags)]
    public IReadOnlyList<string> Tags { get; set; } = [];

    [Required]
    public QuestionContentDto? Content { get; set; }
}

public sealed class CreateQuestionInput : QuestionInputBase
{
    [EnumDataType(typeof(QuestionKind))]
    public QuestionKind Kind { get; set; }
}

public sealed class UpdateQuestionInput : QuestionInputBase
{
    [Required, StringLength(40)]
    public string ConcurrencyStamp { get; set; } = string.Empty;
}

public sealed class TryQuestionInput
{
    /// <summary>The question that is being edited, which is not its own double.</summary>
    public Guid? QuestionId { get; set; }

    [EnumDataType(typeof(QuestionKind))]
    public QuestionKind Kind { get; set; }

    [Required]
    public QuestionContentDto? Content { get; set; }
}

public sealed class ReviewQuestionInput
{
    /// <summary>The version that was read.</summary>
    [Range(1, int.MaxValue)]
    public int VersionNumber { get; set; }
}

public sealed class ReviewQuestionsInput
{
    [Required, MaxLength(500)]
    public IReadOnlyList<ReadQuestionInput> Questions { get; set; } = [];
}

public sealed class ReadQuestionInput
{
    public Guid Id { get; set; }

    /// <summary>The version that was read.</summary>
    [Range(1, int.MaxValue)]
    public int VersionNumber { get; set; }
}

public sealed class QuestionReasonInput
{
    [Required, StringLength(QuestionLimits.MaxReasonLength)]
    public string Reason { get; set; } = string.Empty;
}
