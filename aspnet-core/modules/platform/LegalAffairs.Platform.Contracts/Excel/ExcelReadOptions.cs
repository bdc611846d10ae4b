namespace LegalAffairs.Platform.Excel;

public sealed record ExcelReadOptions
{
    public static ExcelReadOptions Default { get; } = new();

    /// <summary>
    /// The header is the first row that has them all, so titles may stand above it, and sheets without them (instructions) are passed over.
    /// Without any, the first row of each sheet is the header.
    /// </summary>
    public IReadOnlyList<string> RequiredColumns { get; init; } = [];

    public int MaxRows { get; init; } = 50_000;

    public int MaxColumns { get; init; } = 200;

    public long MaxBytes { get; init; } = 20 * 1024 * 1024;

    /// <summary>Of an .xlsx, which is a zip archive: a small file may unpack to any size.</summary>
    public long MaxUnpackedBytes { get; init; } = 200 * 1024 * 1024;
}
