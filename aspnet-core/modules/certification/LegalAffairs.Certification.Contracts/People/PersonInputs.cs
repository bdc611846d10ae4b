using System.ComponentModel.DataAnnotations;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Certification.Certificates;

namespace LegalAffairs.Certification.People;

public sealed class GetPeopleInput : PagedAndSortedResultRequestDto
{
    /// <summary>Part of the name.</summary>
    [StringLength(CertificationLimits.MaxFilterLength)]
    public string? Filter { get; set; }

    /// <summary>With the units below it.</summary>
    public Guid? OrganizationUnitId { get; set; }

    public EmploymentKind? Employment { get; set; }

    public PersonState? State { get; set; }

    /// <summary>Who has a certificate that is in this state today.</summary>
    public CertificateState? CertificateState { get; set; }

    /// <summary>Who holds none that is valid today.</summary>
    public bool WithoutValidCertificate { get; set; }
}

public sealed class FindPersonInput
{
    [Required]
    [StringLength(CertificationLimits.MaxIdentityNumberInput)]
    public string IdentityNumber { get; set; } = string.Empty;
}

public sealed class RegisterPersonInput
{
    [Required]
    [StringLength(CertificationLimits.MaxPersonNameLength)]
    public string Name { get; set; } = string.Empty;

    [Required]
    [StringLength(CertificationLimits.MaxIdentityNumberInput)]
    public string IdentityNumber { get; set; } = string.Empty;

    [Required]
    public Guid? OrganizationUnitId { get; set; }

    [StringLength(CertificationLimits.MaxPostLength)]
    public string Post { get; set; } = string.Empty;

    [EnumDataType(typeof(EmploymentKind))]
    public EmploymentKind Employment { get; set; }

    public Guid? UserId { get; set; }
}

/// <summary>What stands behind an act: the day, the document, the reason.</summary>
public class PersonDecisionInput
{
    [Required]
    public DateOnly? DecidedOn { get; set; }

    [StringLength(CertificationLimits.MaxDocumentNumberLength)]
    public string DocumentNumber { get; set; } = string.Empty;

    [Required]
    [StringLength(CertificationLimits.MaxReasonLength)]
    public string Reason { get; set; } = string.Empty;
}

public sealed class TransferPersonInput : PersonDecisionInput
{
    [Required]
    public Guid? OrganizationUnitId { get; set; }

    [StringLength(CertificationLimits.MaxPostLength)]
    public string? Post { get; set; }
}

public sealed class RenamePersonInput : PersonDecisionInput
{
    [Required]
    [StringLength(CertificationLimits.MaxPersonNameLength)]
    public string Name { get; set; } = string.Empty;
}

public sealed class ChangePostInput : PersonDecisionInput
{
    [StringLength(CertificationLimits.MaxPostLength)]
    public string Post { get; set; } = string.Empty;

    [EnumDataType(typeof(EmploymentKind))]
    public EmploymentKind Employment { get; set; }
}

/// <summary>What was mistyped at the registration; a person's number itself never changes.</summary>
public sealed class CorrectNumberInput : PersonDecisionInput
{
    [Required]
    [StringLength(CertificationLimits.MaxIdentityNumberInput)]
    public string IdentityNumber { get; set; } = string.Empty;
}

public sealed class LinkAccountInput
{
    /// <summary>Null: no account any more.</summary>
    public Guid? UserId { get; set; }
}

public sealed class RevealInput
{
    [Required]
    [StringLength(CertificationLimits.MaxReasonLength, MinimumLength = 2)]
    public string Reason { get; set; } = string.Empty;
}
