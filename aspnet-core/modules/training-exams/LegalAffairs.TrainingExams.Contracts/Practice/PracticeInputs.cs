using System.ComponentModel.DataAnnotations;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.TrainingExams.Attempts;
using LegalAffairs.TrainingExams.Questions;

namespace LegalAffairs.TrainingExams.Practice;

public sealed class GetPracticeQuestionsInput
{
    /// <summary>This category and all below.</summary>
    public Guid? CategoryId { get; set; }

    /// <summary>None: all that can be judged at once, which short answers cannot.</summary>
    [MaxLength(5)]
    public QuestionKind[]? Kinds { get; set; }

    [Range(QuestionLimits.MinDifficulty, QuestionLimits.MaxDifficulty)]
    public int MinDifficulty { get; set; } = QuestionLimits.MinDifficulty;

    [Range(QuestionLimits.MinDifficulty, QuestionLimits.MaxDifficulty)]
    public int MaxDifficulty { get; set; } = QuestionLimits.MaxDifficulty;

    /// <summary>Only questions of the own wrong-question book.</summary>
    public bool OnlyBook { get; set; }

    [Range(1, PracticeLimits.MaxQuestionsAtOnce)]
    public int Count { get; set; } = 10;
}

public sealed class PracticeAnswerInput
{
    public Guid QuestionId { get; set; }

    /// <summary>The wording that was shown.</summary>
    public Guid VersionId { get; set; }

    /// <summary>As in an exam: see AnswerInput. Empty: "I don't know", which is wrong.</summary>
    [Required(AllowEmptyStrings = true)]
    [StringLength(AttemptLimits.MaxAnswerLength)]
    public string Answer { get; set; } = string.Empty;

    /// <summary>Made by the page for each answer, so that one that is sent twice counts once.</summary>
    public Guid AnswerId { get; set; }
}

public sealed class GetWrongQuestionsInput : PagedAndSortedResultRequestDto
{
    public Guid? CategoryId { get; set; }

    public QuestionKind? Kind { get; set; }
}
