using System.ComponentModel.DataAnnotations;

namespace LegalAffairs.TrainingExams.Questions;

/// <summary>What is asked, what is right and why.</summary>
public sealed class QuestionContentDto
{
    /// <summary>题干. Of fill-in questions each blank is marked ____.</summary>
    [Required, StringLength(QuestionLimits.MaxStemLength)]
    public string Stem { get; set; } = string.Empty;

    /// <summary>选项 A, B, C …; only of choices.</summary>
    [MaxLength(QuestionLimits.MaxOptions)]
    public IReadOnlyList<string> Options { get; set; } = [];

    /// <summary>答案</summary>
    [Required]
    public QuestionKeyDto? Key { get; set; } = new();

    /// <summary>法律依据</summary>
    [StringLength(QuestionLimits.MaxLegalBasisLength)]
    public string? LegalBasis { get; set; }

    /// <summary>解析</summary>
    [StringLength(QuestionLimits.MaxExplanationLength)]
    public string? Explanation { get; set; }
}

/// <summary>Of its parts only those of the question's kind count.</summary>
public sealed class QuestionKeyDto
{
    /// <summary>Choices: positions of the right options, from 0.</summary>
    [MaxLength(QuestionLimits.MaxOptions)]
    public IReadOnlyList<int> Options { get; set; } = [];

    /// <summary>True or false.</summary>
    public bool? IsTrue { get; set; }

    /// <summary>Fill-in: for each blank the texts that are accepted; full or half width, case and spaces around make no difference.</summary>
    [MaxLength(QuestionLimits.MaxBlanks)]
    public IReadOnlyList<IReadOnlyList<string>> Blanks { get; set; } = [];

    /// <summary>Short answer: 参考答案.</summary>
    [StringLength(QuestionLimits.MaxReferenceLength)]
    public string? Reference { get; set; }

    /// <summary>Short answer: 得分要点.</summary>
    [MaxLength(QuestionLimits.MaxScoringPoints)]
    public IReadOnlyList<string> ScoringPoints { get; set; } = [];
}
