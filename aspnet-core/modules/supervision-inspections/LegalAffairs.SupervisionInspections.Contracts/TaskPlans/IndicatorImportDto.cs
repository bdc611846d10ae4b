using LegalAffairs.Platform.Excel;

namespace LegalAffairs.SupervisionInspections.TaskPlans;

/// <param name="Errors">Ready to show: "第37行 完成期限: …"; at most 200.</param>
/// <param name="ImportedCount">0 in a dry run and when something is wrong and only all or nothing was asked for.</param>
public sealed record IndicatorImportDto(
    int TotalRows,
    int GoodRows,
    int ErrorCount,
    IReadOnlyList<string> Errors,
    int ImportedCount,
    ImportMode Mode
);
