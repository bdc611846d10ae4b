using LegalAffairs.Abp.Application.Dtos;

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

/// <param name="Errors">The first ones, in words; all of them are in the file.</param>
/// <param name="ErrorFileId">Download of all errors, among the reader's own files for a week.</param>
public sealed record PersonImportDto(
    int TotalRows,
    int GoodRows,
    int BadRows,
    int ErrorCount,
    IReadOnlyList<string> Errors,
    Guid? ErrorFileId,
    int ImportedCount,
    Platform.Excel.ImportMode Mode
);

/// <param name="Problems">Pictures that belong to nobody or cannot be taken, in words; numbers are masked.</param>
public sealed record PhotoImportDto(
    int TotalCount,
    int MatchedCount,
    int SavedCount,
    IReadOnlyList<string> Problems,
    Platform.Excel.ImportMode Mode
);
