using LegalAffairs.Platform.Excel;

namespace LegalAffairs.TrainerPool.Sessions;

/// <param name="Errors">Ready to show: "工作表“名单”第7行 账号: …"; the first ones.</param>
/// <param name="ImportedCount">Good rows that were taken; 0 in a dry run.</param>
/// <param name="AddedCount">Of these those who were not on the list yet.</param>
public sealed record ParticipantImportDto(
    int TotalRows,
    int GoodRows,
    int ErrorCount,
    IReadOnlyList<string> Errors,
    int ImportedCount,
    int AddedCount,
    ImportMode Mode
);
