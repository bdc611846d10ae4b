using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Platform.Files;
using LegalAffairs.TrainerPool.Evaluations;

namespace LegalAffairs.TrainerPool.Trainers;

public class TrainerListDto : EntityDto<Guid>
{
    public Guid UserId { get; set; }

    public string Name { get; set; } = string.Empty;

    public Guid OrganizationUnitId { get; set; }

    public string OrganizationUnitName { get; set; } = string.Empty;

    public IReadOnlyList<string> Specialities { get; set; } = [];

    public int BatchNumber { get; set; }

    public DateOnly TermStart { get; set; }

    public DateOnly TermEnd { get; set; }

    public TrainerStanding Standing { get; set; }

    /// <summary>Serves, and the term ends within <see cref="TrainerLimits.EndsSoonDays"/> days.</summary>
    public bool EndsSoon { get; set; }

    public TrainerLoadDto Load { get; set; } = TrainerLoadDto.None;

    /// <summary>Over all lessons, without comments.</summary>
    public EvaluationSummaryDto Evaluation { get; set; } = EvaluationSummaryDto.None;
}

public sealed class TrainerDto : TrainerListDto
{
    /// <summary>Of the account, which its owner keeps.</summary>
    public string? PhoneNumber { get; set; }

    /// <inheritdoc cref="PhoneNumber"/>
    public string? Email { get; set; }

    public string Introduction { get; set; } = string.Empty;

    public IReadOnlyList<TrainerCourseDto> Courses { get; set; } = [];

    /// <summary>Those that are not over, and the lessons of this calendar year.</summary>
    public IReadOnlyList<BusyTimeDto> BusyTimes { get; set; } = [];

    public IReadOnlyList<TrainerEventDto> Events { get; set; } = [];

    public string ConcurrencyStamp { get; set; } = string.Empty;
}

public sealed record TrainerCourseDto(Guid Id, string Title, string Description, IReadOnlyList<StoredFileInfo> Materials);

/// <param name="IsLesson">A lesson that was accepted; the rest are the trainer's own entries.</param>
public sealed record BusyTimeDto(Guid Id, DateTime StartTime, DateTime EndTime, string Note, bool IsLesson);

/// <param name="TermEnd">Of an appointment or an extension.</param>
/// <param name="Changes">Of an edit of the profile.</param>
public sealed record TrainerEventDto(
    TrainerEventKind Kind,
    DateOnly Day,
    DateOnly? TermEnd,
    string? Reason,
    string? PersonName,
    DateTime CreationTime,
    IReadOnlyList<ProfileChange> Changes
);

/// <summary>What somebody taught in this calendar year, or has promised to.</summary>
/// <param name="Hours">Of teaching, to the tenth.</param>
public sealed record TrainerLoadDto(int Year, int Times, decimal Hours)
{
    public static readonly TrainerLoadDto None = new(0, 0, 0);
}

/// <summary>What everybody may know.</summary>
public sealed record PublicTrainerDto(string Name, string OrganizationUnitName, IReadOnlyList<string> Specialities, int BatchNumber);
