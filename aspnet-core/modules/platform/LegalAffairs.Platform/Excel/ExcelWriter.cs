using System.IO.Compression;
using LegalAffairs.Abp.DependencyInjection;

namespace LegalAffairs.Platform.Excel;

// The zip is written here, part after part: the SDK's own package keeps whole parts in memory until it is closed.
internal sealed class ExcelWriter : IExcelWriter, ISingletonDependency
{
    public void Write(Stream output, params IReadOnlyList<ExcelSheet> sheets)
    {
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        var names = SheetNames.For([.. sheets.Select(s => s.Name)]);
        var layouts = new List<SheetLayout>();
        for (var i = 0; i < sheets.Count; i++)
        {
            var layout = new SheetLayout(names[i], sheets[i]);
            layouts.Add(layout);
            using var part = Open(zip, $"xl/worksheets/sheet{i + 1}.xml");
            new SheetPart(layout).Write(part);
        }

        WorkbookParts.Write(layouts, path => Open(zip, path));
    }

    public void WriteCsv(Stream output, ExcelSheet sheet) => CsvText.Write(output, sheet);

    private static Stream Open(ZipArchive zip, string path) => zip.CreateEntry(path, CompressionLevel.Fastest).Open();
}
