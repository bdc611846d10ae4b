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
}

public sealed class TrainingSessionDto : TrainingSessionListDto
{
    public string Content { get; set; } = string.Empty;

    public IReadOnlyList<AgendaItem> Agenda { get; set; } = [];

    public string? CancelReason { get; set; }

    public DateTime? ClosedTime { get; set; }

    public int Participants { get; set; }

    public int SignedIn { get; set; }

    public string ConcurrencyStamp { get; set; } = string.Empty;
}

/// <param name="SignedInByName">Who signed the person in by hand; null: the person did.</param>
public sealed record ParticipantDto(
    Guid UserId,
    string Name,
    Guid OrganizationUnitId,
    string OrganizationUnitName,
    DateTime? SignedInTime,
    string? SignedInByName,
    string? SignInReason
);

public sealed record ParticipantsAddedDto(int Added, int Total);

/// <param name="Code">Changes every <paramref name="StepSeconds"/>; a photo of it is soon worth nothing.</param>
/// <param name="NextTime">When the next one comes, UTC.</param>
/// <param name="Now">The server's time, UTC.</param>
public sealed record SignInCodeDto(string Code, DateTime NextTime, DateTime Now, int StepSeconds, int Participants, int SignedIn);

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
    IReadOnlyList<AgendaItem> Agenda,
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
