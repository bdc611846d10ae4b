using System.ComponentModel.DataAnnotations;
using LegalAffairs.Abp.Application.Dtos;

namespace LegalAffairs.TrainerPool.Trainers;

public sealed class GetTrainersInput : PagedAndSortedResultRequestDto
{
    /// <summary>Part of the name.</summary>
    [StringLength(TrainerLimits.MaxFilterLength)]
    public string? Filter { get; set; }

    [StringLength(TrainerLimits.MaxSpecialityLength)]
    public string? Speciality { get; set; }

    public Guid? OrganizationUnitId { get; set; }

    public TrainerStanding? Standing { get; set; }

    /// <summary>Those who serve and whose term ends within <see cref="TrainerLimits.EndsSoonDays"/> days.</summary>
    public bool EndsSoon { get; set; }
}

public sealed class GetPublicTrainersInput : PagedResultRequestDto
{
    [StringLength(TrainerLimits.MaxSpecialityLength)]
    public string? Speciality { get; set; }
}

public sealed class TrainerStandingInput
{
    [Required, StringLength(TrainerLimits.MaxReasonLength)]
    public string Reason { get; set; } = string.Empty;
}

public sealed class ExtendTermInput
{
    /// <summary>New last day.</summary>
    public DateOnly TermEnd { get; set; }

    [Required, StringLength(TrainerLimits.MaxReasonLength)]
    public string Reason { get; set; } = string.Empty;
}

public sealed class TrainerProfileInput
{
    [Required, MinLength(1), MaxLength(TrainerLimits.MaxSpecialities)]
    public IReadOnlyList<string> Specialities { get; set; } = [];

    [Required, StringLength(TrainerLimits.MaxIntroductionLength)]
    public string Introduction { get; set; } = string.Empty;

    [MaxLength(TrainerLimits.MaxCourses)]
    public IReadOnlyList<TrainerCourseInput> Courses { get; set; } = [];

    [Required, StringLength(40)]
    public string ConcurrencyStamp { get; set; } = string.Empty;
}

public sealed class TrainerCourseInput
{
    [Required, StringLength(TrainerLimits.MaxCourseTitleLength)]
    public string Title { get; set; } = string.Empty;

    [StringLength(TrainerLimits.MaxIntroductionLength)]
    public string? Description { get; set; }

    [MaxLength(TrainerLimits.MaxFiles)]
    public IReadOnlyList<Guid> FileIds { get; set; } = [];
}

public sealed class BusyTimeInput
{
    /// <summary>UTC.</summary>
    public DateTime StartTime { get; set; }

    /// <summary>UTC.</summary>
    public DateTime EndTime { get; set; }

    [StringLength(TrainerLimits.MaxNoteLength)]
    public string? Note { get; set; }
}
