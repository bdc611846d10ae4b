namespace LegalAffairs.Platform.Excel;

public sealed record ImportResult<T>(ImportReport Report, IReadOnlyList<T> Rows)
{
    public IReadOnlyList<T> RowsToSave(ImportMode mode) =>
        mode switch
        {
            ImportMode.AllOrNothing when Report.IsClean => Rows,
            ImportMode.GoodRows => Rows,
            _ => [],
        };
}
