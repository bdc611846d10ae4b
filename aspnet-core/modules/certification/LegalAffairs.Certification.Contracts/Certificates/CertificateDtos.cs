using System.ComponentModel.DataAnnotations;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Platform.Excel;

namespace LegalAffairs.Certification.Certificates;

public class CertificateListDto : EntityDto<Guid>
{
    public Guid PersonId { get; set; }

    /// <summary>As printed, once it is issued.</summary>
    public string PersonName { get; set; } = string.Empty;

    public Guid OrganizationUnitId { get; set; }

    public string? OrganizationUnitName { get; set; }

    public CertificateKind Kind { get; set; }

    public EnforcementAreas Areas { get; set; }

    public CertificateStep Step { get; set; }

    /// <summary>Today.</summary>
    public CertificateState State { get; set; }

    public string? Number { get; set; }

    public DateOnly? IssuedOn { get; set; }

    /// <summary>The last day.</summary>
    public DateOnly? ValidUntil { get; set; }

    public int? ReviewedYear { get; set; }

    public bool PassedReview { get; set; }
}

public sealed class CertificateDto : CertificateListDto
{
    public Guid BodyId { get; set; }

    public string? BodyName { get; set; }

    public Guid? BatchId { get; set; }

    public Guid? ReplacesId { get; set; }

    public DateOnly? EndsOn { get; set; }

    /// <summary>From when it should be revoked, while a leader has not yet decided on it.</summary>
    public DateOnly? RevocationProposedOn { get; set; }

    /// <summary>Of the person, where the caller may see it.</summary>
    public bool HasPhoto { get; set; }

    public IReadOnlyList<SuspensionDto> Suspensions { get; set; } = [];

    public IReadOnlyList<CertificateEventDto> Events { get; set; } = [];
}

/// <param name="To">The last day, as decided.</param>
/// <param name="EndedOn">The day of the resumption, when it ended earlier.</param>
public sealed record SuspensionDto(DateOnly From, DateOnly To, DateOnly? EndedOn);

/// <param name="DeciderRole">As what, on that day: the name of a role.</param>
public sealed record CertificateEventDto(
    Guid Id,
    CertificateAct Act,
    string LegalBasis,
    DateOnly DecidedOn,
    string DocumentNumber,
    string Reason,
    string? DeciderName,
    string? DeciderRole,
    DateOnly? From,
    DateOnly? To,
    DateTime Time,
    string? UserName
);

public sealed record EligibilityDto(Guid PersonId, bool IsEligible, IReadOnlyList<EligibilityItemDto> Items);

/// <param name="Text">With figures: 学时 42/60.</param>
/// <param name="Url">The page where it is seen or mended.</param>
public sealed record EligibilityItemDto(EligibilityItemKind Kind, bool IsMet, string Text, string? Url);

/// <summary>Somebody who may make a decision.</summary>
public sealed record DeciderDto(Guid Id, string Name);

/// <param name="LeftOut">The own ones of who reviews and of who decides, which somebody else has to review.</param>
public sealed record AnnualReviewDto(int Passed, int Failed, int LeftOut);

public sealed record IssuingBatchDto(Guid Id, string DocumentNumber, DateOnly SentOn, int Count, int IssuedCount, DateTime CreationTime);

/// <summary>What became of many at once: those that may went on, each of the others says why not.</summary>
/// <param name="Batch">Null where nobody went on, and so nothing was sent.</param>
/// <param name="Count">How many went on by this act.</param>
public sealed record IssuingOutcomeDto(IssuingBatchDto? Batch, int Count, IReadOnlyList<HeldBackDto> HeldBack);

public sealed record HeldBackDto(
    Guid CertificateId,
    string PersonName,
    string? OrganizationUnitName,
    IReadOnlyList<HeldBackReasonDto> Reasons
);

/// <param name="Url">The page where it is seen or mended.</param>
public sealed record HeldBackReasonDto(string Text, string Url);

public sealed record IssueImportDto(
    int TotalRows,
    int GoodRows,
    int ErrorCount,
    IReadOnlyList<string> Errors,
    Guid? ErrorFileId,
    int IssuedCount,
    ImportMode Mode
);

public sealed class CertificateSettingsDto
{
    /// <summary>Text with {kind}, {year} and {seq:n}, n being the digits.</summary>
    [Required]
    [StringLength(CertificationLimits.MaxNumberFormatLength)]
    public string NumberFormat { get; set; } = string.Empty;

    [Range(1, 20)]
    public int ValidYears { get; set; }

    [Range(0, 1000)]
    public int RequiredHours { get; set; }

    /// <summary>False: the province makes the cards, and numbers come back by import.</summary>
    public bool IssuedByBureau { get; set; }
}

/// <param name="Highest">The highest sequence number of the year; 0 with none.</param>
public sealed record NumberGapsDto(int Issued, int Highest, IReadOnlyList<NumberGapDto> Gaps);

public sealed record NumberGapDto(string First, string Last, int Count);
