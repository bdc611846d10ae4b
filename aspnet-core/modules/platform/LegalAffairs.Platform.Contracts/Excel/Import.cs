namespace LegalAffairs.Platform.Excel;

/// <summary>Checks every row before anything is saved.</summary>
public static class Import
{
    public const int DefaultMaxErrors = 200;

    /// <param name="parse">Reads one row, noting on it what is wrong; what it returns counts only when nothing was noted.</param>
    public static ImportResult<T> Check<T>(IEnumerable<ExcelRow> rows, Func<ImportRow, T> parse, int maxErrors = DefaultMaxErrors)
    {
        var good = new List<T>();
        var errors = new List<ImportRowError>();
        var (total, errorCount) = (0, 0);
        foreach (var source in rows)
        {
            var row = new ImportRow(source);
            var parsed = parse(row);
            total++;
            errorCount += row.Errors.Count;
            errors.AddRange(row.Errors.Take(maxErrors - errors.Count));
            if (row.IsGood)
            {
                good.Add(parsed);
            }
        }

        return new ImportResult<T>(new ImportReport(total, good.Count, errorCount, errors), good);
    }
}
