using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Platform.Excel;
using LegalAffairs.Platform.Files;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.Certification;

/// <summary>All errors of an import as a workbook, kept a week among the importer's own files.</summary>
internal sealed class ImportErrorFile(IExcelWriter writer, IFileStore files, IStringLocalizerFactory localizers) : ITransientDependency
{
    public async Task<Guid?> SaveAsync(IReadOnlyList<ImportRowError> errors, IStringLocalizer texts)
    {
        if (errors.Count == 0)
        {
            return null;
        }

        var withSheet = errors.Select(e => e.Sheet).Distinct(StringComparer.Ordinal).Skip(1).Any();
        return await SaveAsync(
            ExcelSheet.Of<ImportRowError>(
                texts["Import:Errors"],
                [
                    (new ExcelColumn(texts["Import:Row"], ExcelColumnKind.Integer, Width: 8), e => e.Row),
                    (new ExcelColumn(texts["Import:Column"]), e => e.Column),
                    (new ExcelColumn(texts["Import:Error"], Width: 70), e => e.Render(localizers, withSheet)),
                ],
                errors
            ),
            texts
        );
    }

    /// <summary>Where an error has no row, as that of a picture.</summary>
    public async Task<Guid?> SaveAsync(IReadOnlyList<string> problems, IStringLocalizer texts) =>
        problems.Count == 0
            ? null
            : await SaveAsync(
                ExcelSheet.Of<string>(texts["Import:Errors"], [(new ExcelColumn(texts["Import:Error"], Width: 90), p => p)], problems),
                texts
            );

    private async Task<Guid> SaveAsync(ExcelSheet sheet, IStringLocalizer texts)
    {
        using var content = new MemoryStream();
        writer.Write(content, sheet);
        content.Position = 0;
        return (await files.SaveAsync(texts["Import:ErrorFile"], content)).Id;
    }
}
