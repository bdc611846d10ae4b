using System.ComponentModel.DataAnnotations;

namespace LegalAffairs.TrainingExams.Attempts;

/// <summary>What one device says of one attempt.</summary>
public class SessionInput
{
    /// <summary>The session that the device was given; an older one may only read.</summary>
    [Range(1, int.MaxValue)]
    public int SessionNumber { get; set; }
}

public sealed class SaveAnswersInput : SessionInput
{
    [Required]
    [MinLength(1)]
    [MaxLength(AttemptLimits.MaxAnswersPerCall)]
    public IReadOnlyList<AnswerInput> Answers { get; set; } = [];
}

public sealed class AnswerInput
{
    /// <summary>Counted by the device through the whole attempt: the same number again is the same answer again.</summary>
    [Range(1, 1_000_000)]
    public int Sequence { get; set; }

    /// <summary>The question's number in the paper, from 1, whatever order it was shown in.</summary>
    [Range(1, int.MaxValue)]
    public int Ordinal { get; set; }

    /// <summary>
    /// Choices: positions of the chosen options in the paper, from 0, ascending, with commas ("0,2"). True or false: "true", "false". Fill-in: a JSON
    /// array of texts, one a blank. Short answer: the text. Empty: not answered.
    /// </summary>
    [Required(AllowEmptyStrings = true)]
    [StringLength(AttemptLimits.MaxAnswerLength)]
    public string Answer { get; set; } = string.Empty;

    /// <summary>标记存疑</summary>
    public bool IsUnsure { get; set; }
}
