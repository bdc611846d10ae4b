using System.ComponentModel.DataAnnotations;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.SupervisionInspections.ExamResults;
using LegalAffairs.SupervisionInspections.Grading;
using LegalAffairs.SupervisionInspections.Submissions;
using LegalAffairs.SupervisionInspections.TaskPlans;

namespace LegalAffairs.SupervisionInspections.Reviews;

/// <summary>What staff still have to do with a unit's indicator.</summary>
public enum ReviewStage
{
    /// <summary>未报送: nothing is in yet</summary>
    Missing = 0,

    /// <summary>待审核</summary>
    ToReview = 1,

    /// <summary>已退回: waits for the unit</summary>
    Returned = 2,

    /// <summary>待评定: everything due is accepted or overdue</summary>
    ToGrade = 3,

    /// <summary>已评定</summary>
    Graded = 4,

    /// <summary>未加减分: points that nobody has reported or given, so there is nothing to do unless staff choose to</summary>
    Idle = 5,
}

public sealed class GetReviewQueueInput : PagedAndSortedResultRequestDto
{
    public Guid? PlanId { get; set; }

    public Guid? IndicatorId { get; set; }

    public Guid? OrganizationUnitId { get; set; }

    [EnumDataType(typeof(ReviewStage))]
    public ReviewStage? Stage { get; set; }

    /// <summary>Only what waits for the bureau: to review or to grade.</summary>
    public bool OnlyToDo { get; set; }

    /// <summary>Only what is past its deadline.</summary>
    public bool OnlyOverdue { get; set; }
}

/// <summary>One cell of the table as work: unit × indicator.</summary>
public sealed record ReviewQueueItemDto(
    Guid PlanId,
    Guid IndicatorId,
    int IndicatorNumber,
    string IndicatorName,
    Guid OrganizationUnitId,
    string OrganizationUnitName,
    ReviewStage Stage,
    DateOnly? Deadline,
    DateTime? SubmittedTime,
    int DaysLate,
    Grade? Grade,
    decimal? Points
);

/// <summary>Everything beside the criteria: rounds with their versions, contacts, the present grade and its history.</summary>
public sealed class ReviewDetailDto
{
    public Guid PlanId { get; set; }

    public string PlanTitle { get; set; } = string.Empty;

    public TaskPlanStatus PlanStatus { get; set; }

    public IndicatorDto Indicator { get; set; } = default!;

    public Guid OrganizationUnitId { get; set; }

    public string OrganizationUnitName { get; set; } = string.Empty;

    public ReviewStage Stage { get; set; }

    public int DaysLate { get; set; }

    /// <summary>The time is over and nothing was submitted.</summary>
    public bool NothingSubmitted { get; set; }

    public IReadOnlyList<ReviewRoundDto> Rounds { get; set; } = [];

    public IReadOnlyList<ContactDto> Contacts { get; set; } = [];

    /// <summary>来自考试: what exams showed, the latest first.</summary>
    public IReadOnlyList<ExamResultDto> ExamResults { get; set; } = [];

    /// <summary>What the latest exam gives the rule to grade by; null without an exam.</summary>
    public GradingInput? MeasuredInput { get; set; }

    /// <summary>Null until graded.</summary>
    public AssessmentDto? Assessment { get; set; }

    /// <summary>Newest first: submitted, returned, accepted, graded, overridden.</summary>
    public IReadOnlyList<HistoryEntryDto> History { get; set; } = [];
}

public sealed record ReviewRoundDto(
    int Round,
    DateOnly Deadline,
    Guid? SubmissionId,
    SubmissionStatus? Status,
    string? ConcurrencyStamp,
    int DaysLate,
    IReadOnlyList<SubmissionVersionDto> Versions
);

public sealed record AssessmentDto(
    GradingInput Input,
    Grade? ComputedGrade,
    Grade? Grade,
    decimal? Points,
    string Explanation,
    GradeOverride? Override,
    string? OverriddenBy,
    DateTime GradedTime,
    string? GradedBy,
    string ConcurrencyStamp
);

/// <param name="Act">Localization key of what was done, e.g. "History:Graded".</param>
public sealed record HistoryEntryDto(DateTime Time, string Act, string? By, string? Text, Grade? Grade);

public sealed class ReturnSubmissionInput
{
    [Required, StringLength(SubmissionLimits.MaxReasonLength)]
    public string Reason { get; set; } = string.Empty;

    [Required, StringLength(40)]
    public string ConcurrencyStamp { get; set; } = string.Empty;
}

public sealed class AcceptSubmissionInput
{
    [Required, StringLength(40)]
    public string ConcurrencyStamp { get; set; } = string.Empty;
}

/// <summary>What the reviewer found. Lateness and "nothing submitted" are the server's to know and are not taken from here.</summary>
public sealed class GradeInput
{
    public const int MaxEntries = 100;

    public Guid IndicatorId { get; set; }

    public Guid OrganizationUnitId { get; set; }

    [MaxLength(GradingLimits.MaxNames)]
    public IReadOnlyList<string>? MetCriteria { get; set; }

    /// <summary>0–100</summary>
    [MaxLength(MaxEntries)]
    public IReadOnlyList<decimal>? Scores { get; set; }

    public Completion? Completion { get; set; }

    [MaxLength(GradingLimits.MaxNames)]
    public IReadOnlyList<string>? MissingParts { get; set; }

    public AwardResult? Award { get; set; }

    [MaxLength(MaxEntries)]
    public IReadOnlyList<PointsEntry>? Points { get; set; }

    [MaxLength(SubmissionLimits.MaxContacts * TaskPlanLimits.MaxUploads)]
    public IReadOnlyList<ContactResultInput>? Contacts { get; set; }

    /// <summary>Accepts what is submitted and not yet reviewed in the same step.</summary>
    public bool AcceptSubmitted { get; set; }

    /// <summary>Of the assessment that the page has read; null when there was none.</summary>
    [StringLength(40)]
    public string? ConcurrencyStamp { get; set; }
}

public sealed record ContactResultInput(Guid Id, ContactState State, decimal? Score);

public sealed class OverrideGradeInput
{
    public Guid IndicatorId { get; set; }

    public Guid OrganizationUnitId { get; set; }

    [EnumDataType(typeof(Grade))]
    public Grade Grade { get; set; }

    [Required, StringLength(GradingLimits.MaxReasonLength)]
    public string Reason { get; set; } = string.Empty;

    [Required, StringLength(40)]
    public string ConcurrencyStamp { get; set; } = string.Empty;
}
