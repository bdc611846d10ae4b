namespace LegalAffairs.Platform.Excel;

/// <summary>Writes row by row while the rows are enumerated: memory does not grow with their number. The output need not be seekable and stays open.</summary>
public interface IExcelWriter
{
    void Write(Stream output, params IReadOnlyList<ExcelSheet> sheets);

    /// <summary>UTF-8 with BOM, so that Excel shows Chinese; text that a spreadsheet would run as a formula gets a leading apostrophe.</summary>
    void WriteCsv(Stream output, ExcelSheet sheet);
}
