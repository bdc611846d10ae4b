using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Certification.Certificates;

namespace LegalAffairs.Certification.People;

public class PersonListDto : EntityDto<Guid>
{
    public string Name { get; set; } = string.Empty;

    public string MaskedIdentityNumber { get; set; } = string.Empty;

    public Sex Sex { get; set; }

    /// <summary>In full years, today.</summary>
    public int Age { get; set; }

    public Guid OrganizationUnitId { get; set; }

    public string? OrganizationUnitName { get; set; }

    public string Post { get; set; } = string.Empty;

    public EmploymentKind Employment { get; set; }

    public PersonState State { get; set; }

    public Guid? UserId { get; set; }

    public bool HasPhoto { get; set; }

    /// <summary>Today, of the certificate that is in force or else of the latest one.</summary>
    public CertificateState? CertificateState { get; set; }
}

public sealed class PersonDto : PersonListDto
{
    public string? UserName { get; set; }

    public string ConcurrencyStamp { get; set; } = string.Empty;

    public IReadOnlyList<PersonEventDto> History { get; set; } = [];
}

/// <param name="Before">What it was, where something was replaced.</param>
public sealed record PersonEventDto(
    Guid Id,
    PersonAct Act,
    string? Before,
    string? After,
    string Reason,
    string DocumentNumber,
    DateOnly DecidedOn,
    DateTime Time,
    string? UserName
);

public sealed record RevealedNumberDto(string IdentityNumber);

public sealed record RevealDto(Guid Id, DateTime Time, string? UserName, string Reason);
