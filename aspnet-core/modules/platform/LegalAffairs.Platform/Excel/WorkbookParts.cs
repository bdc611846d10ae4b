using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace LegalAffairs.Platform.Excel;

/// <summary>The small parts around the sheets.</summary>
internal static class WorkbookParts
{
    private const string Declaration = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Format = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    public static void Write(IReadOnlyList<SheetLayout> layouts, Func<string, Stream> open)
    {
        WriteElement(Workbook(layouts), open("xl/workbook.xml"));
        WriteElement(CellStyles.Sheet(), open("xl/styles.xml"));
        WriteText(WorkbookRelations(layouts.Count), open("xl/_rels/workbook.xml.rels"));
        WriteText(PackageRelations(), open("_rels/.rels"));
        WriteText(ContentTypes(layouts.Count), open("[Content_Types].xml"));
    }

    private static Workbook Workbook(IReadOnlyList<SheetLayout> layouts) =>
        new(
            new Sheets(
                layouts.Select(
                    (l, i) =>
                        new Sheet
                        {
                            Name = l.Name,
                            SheetId = (uint)i + 1,
                            Id = $"rId{i + 1}",
                        }
                )
            ),
            new DefinedNames(layouts.SelectMany((l, i) => Names(l, (uint)i)))
        );

    private static IEnumerable<DefinedName> Names(SheetLayout layout, uint index)
    {
        var sheet = $"'{layout.Name.Replace("'", "''", StringComparison.Ordinal)}'";
        if (layout.Sheet.AutoFilter)
        {
            var filter = layout.Filter;
            var area = $"$A${filter.FirstRow}:${ExcelRange.ColumnName(filter.LastColumn)}${filter.LastRow}";
            yield return new DefinedName($"{sheet}!{area}")
            {
                Name = "_xlnm._FilterDatabase",
                LocalSheetId = index,
                Hidden = true,
            };
        }

        yield return new DefinedName($"{sheet}!${layout.FirstHeaderRow}:${layout.HeaderRow}")
        {
            Name = "_xlnm.Print_Titles",
            LocalSheetId = index,
        };
    }

    private static string WorkbookRelations(int sheets)
    {
        var xml = new StringBuilder($"""{Declaration}<Relationships xmlns="{Package}/relationships">""");
        for (var i = 1; i <= sheets; i++)
        {
            xml.Append($"""<Relationship Id="rId{i}" Type="{Relations}/worksheet" Target="worksheets/sheet{i}.xml"/>""");
        }

        xml.Append($"""<Relationship Id="rId{sheets + 1}" Type="{Relations}/styles" Target="styles.xml"/></Relationships>""");
        return xml.ToString();
    }

    private static string PackageRelations() =>
        $"""
            {Declaration}<Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>
            """;

    private static string ContentTypes(int sheets)
    {
        var xml = new StringBuilder($"""{Declaration}<Types xmlns="{Package}/content-types">""");
        xml.Append("""<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>""");
        xml.Append($"""<Override PartName="/xl/workbook.xml" ContentType="{Format}.sheet.main+xml"/>""");
        xml.Append($"""<Override PartName="/xl/styles.xml" ContentType="{Format}.styles+xml"/>""");
        for (var i = 1; i <= sheets; i++)
        {
            xml.Append($"""<Override PartName="/xl/worksheets/sheet{i}.xml" ContentType="{Format}.worksheet+xml"/>""");
        }

        return xml.Append("</Types>").ToString();
    }

    private static void WriteElement(OpenXmlElement element, Stream part)
    {
        using (part)
        {
            using var writer = OpenXmlWriter.Create(part);
            writer.WriteElement(element);
        }
    }

    private static void WriteText(string xml, Stream part)
    {
        using (part)
        {
            part.Write(Encoding.UTF8.GetBytes(xml));
        }
    }
}
