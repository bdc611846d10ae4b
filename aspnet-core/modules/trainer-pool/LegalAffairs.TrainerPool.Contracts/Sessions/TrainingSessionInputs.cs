using System.ComponentModel.DataAnnotations;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.TrainerPool.Hours;

namespace LegalAffairs.TrainerPool.Sessions;

public sealed class GetTrainingSessionsInput : PagedAndSortedResultRequestDto
{
    [StringLength(SessionLimits.MaxTitleLength)]
    public string? Filter { get; set; }

    public TrainingSessionStatus? Status { get; set; }
}

public class TrainingSessionInput
{
    [Required, StringLength(SessionLimits.MaxTitleLength)]
    public string Title { get; set; } = string.Empty;

    /// <summary>培训内容</summary>
    [Required, StringLength(SessionLimits.MaxContentLength)]
    public string Content { get; set; } = string.Empty;

    [Required, StringLength(SessionLimits.MaxPlaceLength)]
    public string Place { get; set; } = string.Empty;

    /// <summary>UTC.</summary>
    public DateTime StartTime { get; set; }

    /// <summary>UTC.</summary>
    public DateTime EndTime { get; set; }

    /// <summary>What those who signed in are credited with.</summary>
    [Range(typeof(decimal), HoursLimits.MinHours, HoursLimits.MaxHours, ParseLimitsInInvariantCulture = true)]
    public decimal Hours { get; set; }

    /// <summary>In the order of time, one after the other.</summary>
    [Required, MinLength(1), MaxLength(SessionLimits.MaxAgendaItems)]
    public IReadOnlyList<AgendaItem> Agenda { get; set; } = [];
}

public class UpdateTrainingSessionInput : TrainingSessionInput
{
    [Required, StringLength(40)]
    public string ConcurrencyStamp { get; set; } = string.Empty;
}

/// <summary>Another plan for what was published.</summary>
public sealed class RePlanSessionInput : UpdateTrainingSessionInput
{
    [Required, StringLength(SessionLimits.MaxReasonLength)]
    public string Reason { get; set; } = string.Empty;
}

public sealed class OpenSignUpInput
{
    /// <summary>For those who sign up themselves, beside those on the list.</summary>
    [Range(1, SessionLimits.MaxParticipants)]
    public int Places { get; set; }

    /// <summary>UTC, not after the start.</summary>
    public DateTime ClosesTime { get; set; }
}

/// <summary>People by name, and the officers of units with those below them.</summary>
public sealed class AddParticipantsInput
{
    [MaxLength(SessionLimits.MaxNamed)]
    public IReadOnlyList<Guid> UserIds { get; set; } = [];

    /// <summary>As on a list that a unit has sent; their case does not matter.</summary>
    [MaxLength(SessionLimits.MaxNamed)]
    public IReadOnlyList<string> UserNames { get; set; } = [];

    [MaxLength(SessionLimits.MaxNamed)]
    public IReadOnlyList<Guid> OrganizationUnitIds { get; set; } = [];
}

public sealed class GetParticipantsInput : PagedResultRequestDto
{
    public Guid? OrganizationUnitId { get; set; }

    /// <summary>Only those who have, or have not, signed in.</summary>
    public bool? HasSignedIn { get; set; }
}

public sealed class CancelSessionInput
{
    [Required, StringLength(SessionLimits.MaxReasonLength)]
    public string Reason { get; set; } = string.Empty;
}

public sealed class SignInByHandInput
{
    public Guid UserId { get; set; }

    [Required, StringLength(SessionLimits.MaxReasonLength)]
    public string Reason { get; set; } = string.Empty;
}

public sealed class SignInInput
{
    /// <summary>As on the screen in the room.</summary>
    [Required, StringLength(SessionLimits.CodeLength)]
    public string Code { get; set; } = string.Empty;
}
