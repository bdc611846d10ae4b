using System.ComponentModel.DataAnnotations;

namespace LegalAffairs.TrainingExams.Exams;

/// <summary>What a make-up has of its own; the rest is as in the exam that it makes up for.</summary>
public sealed class MakeUpInput
{
    [Required, StringLength(ExamLimits.MaxTitleLength)]
    public string Title { get; set; } = string.Empty;

    /// <summary>Another paper: those who failed have seen the old one.</summary>
    public Guid PaperId { get; set; }

    /// <summary>UTC.</summary>
    public DateTime StartTime { get; set; }

    /// <summary>UTC.</summary>
    public DateTime EndTime { get; set; }
}
