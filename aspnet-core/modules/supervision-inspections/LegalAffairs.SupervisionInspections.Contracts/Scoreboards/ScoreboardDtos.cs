using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.SupervisionInspections.Grading;
using LegalAffairs.SupervisionInspections.Reviews;

namespace LegalAffairs.SupervisionInspections.Scoreboards;

/// <summary>记分板: units × indicators of one plan, as far as the caller's data scope reaches.</summary>
public sealed class ScoreboardDto
{
    public Guid PlanId { get; set; }

    public string PlanTitle { get; set; } = string.Empty;

    public int Year { get; set; }

    public IReadOnlyList<ScoreboardIndicatorDto> Indicators { get; set; } = [];

    /// <summary>By rank; equal ones share it.</summary>
    public IReadOnlyList<ScoreboardRowDto> Rows { get; set; } = [];
}

public sealed record ScoreboardIndicatorDto(Guid Id, int Number, string Category, string Name, bool IsPoints);

/// <param name="Rank">By mean of the grades (优 4 … 差 1, graded cells only), then points, then on-time share. Null before anything is graded, and for who sees only a part of the units.</param>
/// <param name="MeanGrade">Exact mean, rounded for show to 2 places; null before anything is graded.</param>
/// <param name="OnTimeCount">Due uploads whose first submission met the deadline.</param>
/// <param name="CompleteCount">Due uploads that are in, late or not.</param>
/// <param name="DueCount">Uploads whose deadline is over, or that are in before it.</param>
/// <param name="Cells">One per indicator, in their order.</param>
public sealed record ScoreboardRowDto(
    Guid OrganizationUnitId,
    string OrganizationUnitName,
    OrganizationUnitKind Kind,
    int? Rank,
    decimal? MeanGrade,
    decimal Points,
    int OnTimeCount,
    int CompleteCount,
    int DueCount,
    IReadOnlyList<ScoreboardCellDto> Cells
);

/// <param name="Applies">False: the indicator is not this unit's.</param>
/// <param name="Stage">Null where the indicator does not apply.</param>
public sealed record ScoreboardCellDto(
    bool Applies,
    ReviewStage? Stage,
    Grade? Grade,
    decimal? Points,
    bool IsLate,
    bool IsOverdue,
    bool IsOverridden
);

/// <summary>For the charts.</summary>
/// <param name="Progress">Running totals for each day on which something changed: uploads due, in, and in on time.</param>
public sealed record PlanStatisticsDto(IReadOnlyList<ProgressPointDto> Progress, IReadOnlyList<GradeDistributionDto> Distribution);

public sealed record ProgressPointDto(DateOnly Day, int Due, int Submitted, int OnTime);

public sealed record GradeDistributionDto(OrganizationUnitKind Kind, int Excellent, int Good, int Medium, int Poor);

/// <summary>For the first page: numbers that ask for an act, not merely counts.</summary>
public sealed record PlanOverviewDto(
    Guid PlanId,
    string PlanTitle,
    int ToReview,
    int ToGrade,
    int Overdue,
    int Returned,
    IReadOnlyList<MissingUnitDto> MissingUnits
);

/// <summary>A unit that owes something whose time is over, most first; at most 20.</summary>
public sealed record MissingUnitDto(Guid OrganizationUnitId, string OrganizationUnitName, int OverdueCount);
