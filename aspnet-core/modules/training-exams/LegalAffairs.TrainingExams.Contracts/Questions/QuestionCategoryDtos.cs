using System.ComponentModel.DataAnnotations;
using LegalAffairs.Abp.Application.Dtos;

namespace LegalAffairs.TrainingExams.Questions;

public sealed class QuestionCategoryDto : EntityDto<Guid>
{
    public string Name { get; set; } = string.Empty;

    /// <summary>From the top: 行政处罚 / 处罚程序.</summary>
    public string FullName { get; set; } = string.Empty;

    public Guid? ParentId { get; set; }

    /// <summary>In it and below.</summary>
    public int QuestionCount { get; set; }

    /// <summary>Of these, those that may be drawn.</summary>
    public int ReviewedCount { get; set; }
}

public sealed class CreateQuestionCategoryInput
{
    [Required, StringLength(QuestionLimits.MaxCategoryNameLength)]
    [RegularExpression(UpdateQuestionCategoryInput.NamePattern)]
    public string Name { get; set; } = string.Empty;

    public Guid? ParentId { get; set; }
}

public sealed class UpdateQuestionCategoryInput
{
    /// <summary>A slash parts the levels in files.</summary>
    internal const string NamePattern = "[^/／]*";

    [Required, StringLength(QuestionLimits.MaxCategoryNameLength)]
    [RegularExpression(NamePattern)]
    public string Name { get; set; } = string.Empty;
}

public sealed class MoveQuestionCategoryInput
{
    /// <summary>Null: to the top.</summary>
    public Guid? ParentId { get; set; }
}
