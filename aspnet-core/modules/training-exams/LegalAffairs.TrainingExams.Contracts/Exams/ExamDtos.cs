using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.TrainingExams.Attempts;

namespace LegalAffairs.TrainingExams.Exams;

public class ExamListDto : EntityDto<Guid>
{
    public string Title { get; set; } = string.Empty;

    public ExamKind Kind { get; set; }

    public ExamStatus Status { get; set; }

    public Guid PaperId { get; set; }

    public DateTime StartTime { get; set; }

    public DateTime EndTime { get; set; }

    public int DurationMinutes { get; set; }

    public int CandidateCount { get; set; }

    /// <summary>A pass counts for a certificate of enforcement.</summary>
    public bool IsQualification { get; set; }
}

public sealed class ExamDto : ExamListDto
{
    public string PaperTitle { get; set; } = string.Empty;

    public decimal TotalPoints { get; set; }

    public Guid? MakesUpForId { get; set; }

    /// <summary>The line of the task table that it counts for.</summary>
    public Guid? IndicatorId { get; set; }

    public int MaxAttempts { get; set; }

    public bool ShuffleQuestions { get; set; }

    public bool ShuffleOptions { get; set; }

    public decimal PassMark { get; set; }

    public ExamDisclosure Disclosure { get; set; }

    public bool DoubleMarking { get; set; }

    public int MarkingTolerancePercent { get; set; }

    public int AppealDays { get; set; }

    public bool RequiresCertifiedMarkers { get; set; }

    /// <summary>Minutes that everybody was given later.</summary>
    public int CompensationMinutes { get; set; }

    public string? CancelReason { get; set; }

    /// <summary>Somebody on the list was drawn: there are receipts.</summary>
    public bool HasDrawnCandidates { get; set; }

    public DateTime? ReleasedTime { get; set; }

    public string ConcurrencyStamp { get; set; } = string.Empty;
}

/// <param name="Score">Null until it is marked, and for a reader who takes the exam until the release.</param>
/// <param name="LastSavedTime">When the server last stored an answer.</param>
/// <param name="LastSeenTime">When the server last heard of the device, UTC.</param>
/// <param name="LastAddress">From where.</param>
/// <param name="IsDrawn">抽中: on the list by a draw, not by choice.</param>
/// <param name="TakeOvers">How often the attempt went on on another device.</param>
/// <param name="IsStaff">Holds a permission of exam staff, and reads nothing of this exam until the release.</param>
public sealed record ExamCandidateDto(
    Guid UserId,
    string Name,
    Guid? OrganizationUnitId,
    string? OrganizationUnitName,
    int ExtraMinutes,
    bool IsDrawn,
    Guid? AttemptId,
    int AttemptNumber,
    AttemptStatus? AttemptStatus,
    DateTime? StartedTime,
    DateTime? DeadlineTime,
    DateTime? LastSavedTime,
    DateTime? LastSeenTime,
    string? LastAddress,
    DateTime? SubmittedTime,
    int TakeOvers,
    int FocusLosses,
    int Answered,
    decimal? Score,
    bool IsStaff
);

/// <summary>The room at a glance.</summary>
/// <param name="Now">The server's time, UTC.</param>
/// <param name="Started">People, each in the state of the last attempt; so are the figures that follow.</param>
/// <param name="Questions">Of the paper, which everybody is to answer.</param>
public sealed record ExamRoomDto(DateTime Now, int Candidates, int Started, int Working, int Submitted, int TimedOut, int Questions);

/// <param name="Extended">Who has more time to write now.</param>
/// <param name="Reopened">Of them those who had been timed out.</param>
public sealed record TimeGrantedDto(ExamDto Exam, int Extended, int Reopened);

/// <param name="Added">How many are new on the list.</param>
public sealed record CandidatesAddedDto(int Added, int Total);
