using System.ComponentModel.DataAnnotations;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.TrainingExams.Appeals;
using LegalAffairs.TrainingExams.Marking;

namespace LegalAffairs.TrainingExams.Exams;

public sealed class GetExamsInput : PagedAndSortedResultRequestDto
{
    [StringLength(ExamLimits.MaxTitleLength)]
    public string? Filter { get; set; }

    public ExamStatus? Status { get; set; }

    public ExamKind? Kind { get; set; }
}

public class CreateExamInput
{
    [Required]
    [StringLength(ExamLimits.MaxTitleLength)]
    public string Title { get; set; } = string.Empty;

    public Guid PaperId { get; set; }

    [EnumDataType(typeof(ExamKind))]
    public ExamKind Kind { get; set; } = ExamKind.Regular;

    /// <summary>Of a make-up: the exam that it makes up for.</summary>
    public Guid? MakesUpForId { get; set; }

    /// <summary>UTC; from then on an attempt may be started.</summary>
    public DateTime StartTime { get; set; }

    /// <summary>UTC; then every attempt ends, whenever it was started.</summary>
    public DateTime EndTime { get; set; }

    [Range(ExamLimits.MinDurationMinutes, ExamLimits.MaxDurationMinutes)]
    public int DurationMinutes { get; set; } = 60;

    [Range(1, ExamLimits.MaxAttempts)]
    public int MaxAttempts { get; set; } = 1;

    public bool ShuffleQuestions { get; set; }

    public bool ShuffleOptions { get; set; }

    [Range(typeof(decimal), ExamLimits.MinPassMark, ExamLimits.MaxPassMark, ParseLimitsInInvariantCulture = true)]
    public decimal PassMark { get; set; }

    [EnumDataType(typeof(ExamDisclosure))]
    public ExamDisclosure Disclosure { get; set; } = ExamDisclosure.OwnAnswers;

    /// <summary>Two markers read each short answer.</summary>
    public bool DoubleMarking { get; set; } = true;

    /// <summary>By how much of a question's points two markers may differ before a third settles.</summary>
    [Range(0, MarkingLimits.MaxTolerancePercent)]
    public int MarkingTolerancePercent { get; set; } = MarkingLimits.DefaultTolerancePercent;

    /// <summary>Calendar days after the release within which appeals are taken; 0: none.</summary>
    [Range(0, AppealLimits.MaxDays)]
    public int AppealDays { get; set; } = AppealLimits.DefaultDays;

    /// <summary>A pass counts for a certificate of enforcement. A make-up is what its original is, whatever is said here; never a rehearsal.</summary>
    public bool IsQualification { get; set; }

    /// <summary>Short answers are marked only by people who hold a valid certificate of enforcement.</summary>
    public bool RequiresCertifiedMarkers { get; set; }
}

public sealed class UpdateExamInput : CreateExamInput
{
    [Required, StringLength(40)]
    public string ConcurrencyStamp { get; set; } = string.Empty;
}

/// <summary>People by name, and everybody of units who is an officer. Who is on the list already stays on it once.</summary>
public sealed class AddCandidatesInput
{
    [MaxLength(1000)]
    public IReadOnlyList<Guid> UserIds { get; set; } = [];

    [MaxLength(1000)]
    public IReadOnlyList<Guid> OrganizationUnitIds { get; set; } = [];
}

public sealed class GetCandidatesInput : PagedAndSortedResultRequestDto
{
    /// <summary>Part of the name, or of what else accounts are found by.</summary>
    [StringLength(ExamLimits.MaxPersonFilterLength)]
    public string? Filter { get; set; }

    /// <summary>Also those of the units below it.</summary>
    public Guid? OrganizationUnitId { get; set; }
}

public sealed class GrantTimeInput
{
    [Range(1, ExamLimits.MaxExtraMinutes)]
    public int Minutes { get; set; }

    /// <summary>One person, or null for the whole room.</summary>
    public Guid? UserId { get; set; }

    [Required]
    [StringLength(ExamLimits.MaxReasonLength)]
    public string Reason { get; set; } = string.Empty;

    /// <summary>The exam's, which every grant renews: the same request twice is refused, not added up.</summary>
    [Required, StringLength(40)]
    public string ConcurrencyStamp { get; set; } = string.Empty;
}

public sealed class CancelExamInput
{
    [Required]
    [StringLength(ExamLimits.MaxReasonLength)]
    public string Reason { get; set; } = string.Empty;
}
