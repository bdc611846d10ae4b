using System.ComponentModel.DataAnnotations;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.TrainerPool.Sessions;

namespace LegalAffairs.TrainerPool.Hours;

public sealed class GetHoursInput : PagedAndSortedResultRequestDto
{
    public Guid? UserId { get; set; }

    /// <summary>With those below it.</summary>
    public Guid? OrganizationUnitId { get; set; }

    [Range(HoursLimits.MinYear, HoursLimits.MaxYear)]
    public int? Year { get; set; }

    public HoursKind? Kind { get; set; }
}

/// <summary>Officers, and whoever else has hours. Sorting: total, unit.</summary>
public sealed class GetHoursTotalsInput : PagedAndSortedResultRequestDto
{
    [StringLength(SessionLimits.MaxTitleLength)]
    public string? Filter { get; set; }

    /// <summary>With those below it.</summary>
    public Guid? OrganizationUnitId { get; set; }

    /// <summary>The current training year when it is not given.</summary>
    [Range(HoursLimits.MinYear, HoursLimits.MaxYear)]
    public int? Year { get; set; }

    /// <summary>Only those who miss hours, or only those who do not.</summary>
    public bool? IsShort { get; set; }
}

/// <summary>Online learning that took place elsewhere.</summary>
public sealed class RecordHoursInput
{
    /// <summary>Made by the page: the same sent again records nothing twice.</summary>
    public Guid RequestId { get; set; }

    [Required, MinLength(1), MaxLength(HoursLimits.MaxPeople)]
    public IReadOnlyList<Guid> UserIds { get; set; } = [];

    [Range(typeof(decimal), HoursLimits.MinHours, HoursLimits.MaxHours, ParseLimitsInInvariantCulture = true)]
    public decimal Hours { get; set; }

    public DateOnly OccurredOn { get; set; }

    [Required, StringLength(HoursLimits.MaxNoteLength)]
    public string Note { get; set; } = string.Empty;
}

public sealed class CorrectHoursInput
{
    /// <summary>What the credit is worth from now on; 0: nothing.</summary>
    [Range(typeof(decimal), "0", HoursLimits.MaxHours, ParseLimitsInInvariantCulture = true)]
    public decimal Hours { get; set; }

    [Required, StringLength(HoursLimits.MaxReasonLength)]
    public string Reason { get; set; } = string.Empty;
}
