using LegalAffairs.Platform.Excel;

namespace LegalAffairs.Certification.People;

/// <param name="Done">Of <paramref name="Total"/> in the present state; both 0 where nothing is counted.</param>
/// <param name="Problem">Why it failed, in words.</param>
/// <param name="People">The result of a list that is done.</param>
/// <param name="Photos">The result of photos that are done.</param>
public sealed record PersonImportRunDto(
    Guid Id,
    ImportRunKind Kind,
    ImportMode Mode,
    string FileName,
    ImportRunState State,
    int Done,
    int Total,
    DateTime CreationTime,
    string? Problem,
    PersonImportDto? People,
    PhotoImportDto? Photos
);

/// <param name="Errors">The first ones, in words; all of them are in the file.</param>
/// <param name="ErrorFileId">Download of all errors, among the reader's own files for a week.</param>
public sealed record PersonImportDto(
    int TotalRows,
    int GoodRows,
    int BadRows,
    int ErrorCount,
    IReadOnlyList<string> Errors,
    Guid? ErrorFileId,
    int ImportedCount
);

/// <param name="Problems">The first pictures that belong to nobody or cannot be taken, in words; numbers are masked.</param>
/// <param name="ErrorFileId">Download of all problems, among the reader's own files for a week.</param>
public sealed record PhotoImportDto(
    int TotalCount,
    int MatchedCount,
    int SavedCount,
    int ProblemCount,
    IReadOnlyList<string> Problems,
    Guid? ErrorFileId
);
