using System.Text;
using LegalAffairs.Platform.Excel;
using LegalAffairs.Tests.Platform.Files;

namespace LegalAffairs.Tests.Platform.Excel;

/// <summary>Files in memory, as the writer or another program makes them.</summary>
internal static class Workbook
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static MemoryStream Write(params ExcelSheet[] sheets)
    {
        var memory = new MemoryStream();
        new ExcelWriter().Write(memory, sheets);
        memory.Position = 0;
        return memory;
    }

    public static MemoryStream WriteCsv(ExcelSheet sheet)
    {
        var memory = new MemoryStream();
        new ExcelWriter().WriteCsv(memory, sheet);
        memory.Position = 0;
        return memory;
    }

    public static MemoryStream Text(string text, Encoding? encoding = null) => new((encoding ?? new UTF8Encoding(false)).GetBytes(text));

    /// <summary>A sheet by its raw XML, for what our writer never makes.</summary>
    public static MemoryStream Raw(string sheetData, string afterData = "") =>
        new(
            SampleFiles.Zip(
                ("[Content_Types].xml", SampleFiles.Types("/xl/workbook.xml", SampleFiles.ExcelMain)),
                (
                    "_rels/.rels",
                    $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>"""
                ),
                (
                    "xl/workbook.xml",
                    $"""<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="{Relations}"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>"""
                ),
                (
                    "xl/_rels/workbook.xml.rels",
                    $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"""
                ),
                (
                    "xl/worksheets/sheet1.xml",
                    $"""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{sheetData}</sheetData>{afterData}</worksheet>"""
                )
            )
        );

    public static string Cell(string reference, string text) => $"""<c r="{reference}" t="inlineStr"><is><t>{text}</t></is></c>""";

    public static List<ExcelRow> Read(Stream content, params string[] required) =>
        Read(content, new ExcelReadOptions { RequiredColumns = required });

    public static List<ExcelRow> Read(Stream content, ExcelReadOptions options) => [.. new ExcelReader().Read(content, options)];
}
