using LegalAffairs.Abp.Application.Dtos;

namespace LegalAffairs.TrainerPool.Sessions;

public class TrainingSessionListDto : EntityDto<Guid>
{
    public string Title { get; set; } = string.Empty;

    public string Place { get; set; } = string.Empty;

    public DateTime StartTime { get; set; }

    public DateTime EndTime { get; set; }

    public decimal Hours { get; set; }

    public TrainingSessionStatus Status { get; set; }

    /// <summary>Null: nobody signs up for it.</summary>
    public SignUpDto? SignUp { get; set; }
}

public sealed class TrainingSessionDto : TrainingSessionListDto
{
    public string Content { get; set; } = string.Empty;

    public IReadOnlyList<AgendaItem> Agenda { get; set; } = [];

    public string? CancelReason { get; set; }

    /// <summary>Why it was planned anew after it was published; the last time.</summary>
    public string? ChangeReason { get; set; }

    public DateTime? ChangedTime { get; set; }

    public DateTime? ClosedTime { get; set; }

    public int Participants { get; set; }

    public int SignedIn { get; set; }

    public string ConcurrencyStamp { get; set; } = string.Empty;
}

/// <summary>自主报名</summary>
/// <param name="ClosesTime">UTC.</param>
/// <param name="IsOpen">Published and before its end; there may be no place left all the same.</param>
public sealed record SignUpDto(int Places, int Taken, DateTime ClosesTime, bool IsOpen);

/// <param name="SignedUpTime">Null: put on the list by staff.</param>
/// <param name="SignedInByName">Who signed the person in by hand; null: the person did.</param>
public sealed record ParticipantDto(
    Guid UserId,
    string Name,
    Guid OrganizationUnitId,
    string OrganizationUnitName,
    DateTime? SignedUpTime,
    DateTime? SignedInTime,
    string? SignedInByName,
    string? SignInReason
);

public sealed record ParticipantsAddedDto(int Added, int Total);

/// <param name="Code">Changes every <paramref name="StepSeconds"/>; a photo of it is soon worth nothing.</param>
/// <param name="NextTime">When the next one comes, UTC.</param>
/// <param name="Now">The server's time, UTC.</param>
public sealed record SignInCodeDto(string Code, DateTime NextTime, DateTime Now, int StepSeconds, int Participants, int SignedIn);

/// <param name="ChangeReason">Why it was planned anew, where it was.</param>
/// <param name="IsListed">The caller takes part.</param>
/// <param name="SignedUpTime">Null: put on the list by staff, or not on it.</param>
public sealed record MyTrainingDto(
    Guid Id,
    string Title,
    string Content,
    string Place,
    DateTime StartTime,
    DateTime EndTime,
    decimal Hours,
    TrainingSessionStatus Status,
    string? CancelReason,
    string? ChangeReason,
    IReadOnlyList<AgendaItem> Agenda,
    SignUpDto? SignUp,
    bool IsListed,
    DateTime? SignedUpTime,
    DateTime? SignedInTime
);

/// <summary>培训记录: what proves that a session took place, to print or to hand in.</summary>
public sealed record SessionRecordDto(
    Guid Id,
    string Title,
    string Content,
    string Place,
    DateTime StartTime,
    DateTime EndTime,
    decimal Hours,
    DateTime ClosedTime,
    IReadOnlyList<AgendaItem> Agenda,
    IReadOnlyList<RecordedLecturerDto> Lecturers,
    int Participants,
    int SignedIn,
    IReadOnlyList<ParticipantDto> People
);

/// <param name="UnitName">Null: from outside.</param>
public sealed record RecordedLecturerDto(string Name, string? UnitName, string Topic, DateTime StartTime, DateTime EndTime);
