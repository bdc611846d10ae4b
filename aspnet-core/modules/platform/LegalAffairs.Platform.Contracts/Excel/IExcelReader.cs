namespace LegalAffairs.Platform.Excel;

/// <summary>Reads .xlsx and .csv (UTF-8, UTF-16, GBK/GB18030), told apart by content, never by name.</summary>
public interface IExcelReader
{
    /// <summary>
    /// The non-empty rows below the header, read while they are enumerated; keep the stream open until then. What is wrong with the file as a whole (unreadable,
    /// over a limit, a column missing or named twice) is a business failure with an Excel… code of <see cref="PlatformErrorCodes"/>.
    /// </summary>
    IEnumerable<ExcelRow> Read(Stream content, ExcelReadOptions? options = null);
}
