using LegalAffairs.Abp.Application.Dtos;

namespace LegalAffairs.TrainerPool.Hours;

/// <summary>A line of the ledger: a credit, or the correction of one.</summary>
public sealed class HoursEntryDto : CreationAuditedEntityDto<Guid>
{
    public Guid UserId { get; set; }

    public string PersonName { get; set; } = string.Empty;

    public Guid OrganizationUnitId { get; set; }

    public string OrganizationUnitName { get; set; } = string.Empty;

    /// <summary>The training year that it counts for.</summary>
    public int Year { get; set; }

    public HoursKind Kind { get; set; }

    /// <summary>Of a correction the difference, which may be negative.</summary>
    public decimal Hours { get; set; }

    public DateOnly OccurredOn { get; set; }

    /// <summary>What it was for: the exam, the training session.</summary>
    public string Note { get; set; } = string.Empty;

    /// <summary>Of a correction: the credit that it changes.</summary>
    public Guid? CorrectsId { get; set; }

    public string? Reason { get; set; }

    /// <summary>Who recorded or corrected it; null: the system.</summary>
    public string? CreatorName { get; set; }
}

public sealed record MyHoursDto(int Year, HoursTotal Total, IReadOnlyList<HoursEntryDto> Entries, IReadOnlyList<int> Years);

/// <summary>What somebody has in a training year.</summary>
/// <param name="Required">Null: nobody asks for hours.</param>
public sealed record PersonHoursDto(
    Guid UserId,
    string PersonName,
    Guid OrganizationUnitId,
    string OrganizationUnitName,
    HoursTotal Hours,
    int? Required
)
{
    public decimal Missing => Math.Max(0, (Required ?? 0) - Hours.Total);
}

/// <summary>How far the officers of a unit are, those of the units below not counted.</summary>
/// <param name="Reached">Who have what is required.</param>
/// <param name="Mean">Hours of one of them, to one decimal.</param>
public sealed record UnitHoursDto(Guid OrganizationUnitId, string OrganizationUnitName, int People, int Reached, decimal Mean);

/// <param name="Year">The training year that is shown.</param>
public sealed record HoursOverviewDto(int Year, int? Required, int People, int Reached, IReadOnlyList<UnitHoursDto> Units);

/// <param name="Recorded">How many people got the hours now; those who had them already are not counted.</param>
public sealed record HoursRecordedDto(int Recorded);
