using LegalAffairs.Abp.Application.Dtos;

namespace LegalAffairs.Certification.Bodies;

public class EnforcementBodyListDto : EntityDto<Guid>
{
    public string Name { get; set; } = string.Empty;

    public Guid OrganizationUnitId { get; set; }

    public string? OrganizationUnitName { get; set; }

    public BodyKind Kind { get; set; }

    public EnforcementAreas Areas { get; set; }

    /// <summary>The last year that it is confirmed for.</summary>
    public int? ConfirmedYear { get; set; }

    /// <summary>The last year whose confirmation is published.</summary>
    public int? PublishedYear { get; set; }

    public DateOnly? DissolvedOn { get; set; }
}

public sealed class EnforcementBodyDto : EnforcementBodyListDto
{
    public string LegalBasis { get; set; } = string.Empty;

    public Guid? EntrustingBodyId { get; set; }

    public string? EntrustingBodyName { get; set; }

    public string ConcurrencyStamp { get; set; } = string.Empty;

    public IReadOnlyList<BodyConfirmationDto> Confirmations { get; set; } = [];

    public IReadOnlyList<BodyEventDto> History { get; set; } = [];
}

public sealed record BodyConfirmationDto(int Year, string DocumentNumber, DateOnly DecidedOn, DateTime? PublishedTime);

public sealed record BodyEventDto(Guid Id, BodyAct Act, string Text, DateTime Time, string? UserName, IReadOnlyList<BodyChangeDto> Changes);

/// <param name="Field">Of EnforcementBodyInput, in camel case.</param>
/// <param name="Before">In words.</param>
public sealed record BodyChangeDto(string Field, string? Before, string? After);
