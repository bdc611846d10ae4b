using System.ComponentModel.DataAnnotations;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.SupervisionInspections.ExamResults;
using LegalAffairs.SupervisionInspections.Grading;
using LegalAffairs.SupervisionInspections.TaskPlans;

namespace LegalAffairs.SupervisionInspections.Submissions;

public sealed class GetReportingTasksInput
{
    public Guid? PlanId { get; set; }

    /// <summary>Only what the unit still has to do: not submitted, or returned.</summary>
    public bool OnlyOpen { get; set; }
}

/// <summary>One upload that a unit owes: indicator × round.</summary>
/// <param name="Round">1 for the first deadline.</param>
/// <param name="DaysLeft">Calendar days until the deadline's day; negative once it is over. Null when submitted or accepted.</param>
/// <param name="DaysLate">Of the first submission; 0 on time; null before it.</param>
/// <param name="Grade">Of the indicator, once it is graded.</param>
/// <param name="IsOptional">Nobody owes it (points), so it is never overdue.</param>
public sealed record ReportingTaskDto(
    Guid PlanId,
    string PlanTitle,
    Guid IndicatorId,
    int IndicatorNumber,
    string Category,
    string IndicatorName,
    int Round,
    int RoundCount,
    Guid OrganizationUnitId,
    string OrganizationUnitName,
    DateOnly Deadline,
    SubmissionStatus? Status,
    int? DaysLeft,
    int? DaysLate,
    string? ReturnReason,
    Grade? Grade,
    bool IsOptional
);

/// <summary>Everything that the reporting page shows.</summary>
public sealed class ReportingDetailDto
{
    public ReportingTaskDto Task { get; set; } = default!;

    public IndicatorDto Indicator { get; set; } = default!;

    public TaskPlanStatus PlanStatus { get; set; }

    /// <summary>Null until the first draft is saved.</summary>
    public Guid? SubmissionId { get; set; }

    public string? ConcurrencyStamp { get; set; }

    public string Note { get; set; } = string.Empty;

    public IReadOnlyList<SubmissionFileDto> Files { get; set; } = [];

    /// <summary>The indicator is assessed by survey, and no other upload of the unit has brought contacts yet.</summary>
    public bool AsksForContacts { get; set; }

    public IReadOnlyList<ContactDto> Contacts { get; set; } = [];

    /// <summary>Newest first.</summary>
    public IReadOnlyList<SubmissionVersionDto> Versions { get; set; } = [];

    /// <summary>来自考试: what exams showed of the unit, the latest first.</summary>
    public IReadOnlyList<ExamResultDto> ExamResults { get; set; } = [];

    /// <summary>The grade's explanation in words, once there is one.</summary>
    public string? GradeExplanation { get; set; }
}

/// <param name="Reuses">Where else this content was already used; only reviewers are told.</param>
public sealed record SubmissionFileDto(Guid FileId, string Name, long Size, string ContentType, IReadOnlyList<FileReuseDto> Reuses);

public sealed record FileReuseDto(string OrganizationUnitName, int Year, string IndicatorName, DateTime Time);

public sealed record SubmissionVersionDto(
    int Number,
    DateTime SubmittedTime,
    string? SubmittedBy,
    string Note,
    IReadOnlyList<SubmissionFileDto> Files,
    DateTime? ReturnedTime,
    string? ReturnedBy,
    string? ReturnReason,
    DateTime? AcceptedTime,
    string? AcceptedBy
);

/// <param name="SubmissionId">The upload that brought it.</param>
/// <param name="Phone">Masked ("138****5678"); the full number is revealed on request and that is logged.</param>
public sealed record ContactDto(Guid Id, Guid SubmissionId, string Name, string Position, string Phone, ContactState State, decimal? Score);

public sealed class ContactInput
{
    /// <summary>Set for a contact that is already there; an empty phone then keeps the stored one.</summary>
    public Guid? Id { get; set; }

    [Required, StringLength(SubmissionLimits.MaxContactNameLength)]
    public string Name { get; set; } = string.Empty;

    [StringLength(SubmissionLimits.MaxPositionLength)]
    public string Position { get; set; } = string.Empty;

    [StringLength(SubmissionLimits.MaxPhoneLength)]
    public string Phone { get; set; } = string.Empty;
}

public sealed class SaveSubmissionInput
{
    public Guid IndicatorId { get; set; }

    [Range(1, TaskPlanLimits.MaxUploads)]
    public int Round { get; set; } = 1;

    /// <summary>Null: the caller's own unit.</summary>
    public Guid? OrganizationUnitId { get; set; }

    [StringLength(SubmissionLimits.MaxNoteLength)]
    public string Note { get; set; } = string.Empty;

    [MaxLength(SubmissionLimits.MaxFiles)]
    public IReadOnlyList<Guid> FileIds { get; set; } = [];

    [MaxLength(SubmissionLimits.MaxContacts)]
    public IReadOnlyList<ContactInput> Contacts { get; set; } = [];

    /// <summary>What the page has read; null while there is no draft.</summary>
    [StringLength(40)]
    public string? ConcurrencyStamp { get; set; }
}
