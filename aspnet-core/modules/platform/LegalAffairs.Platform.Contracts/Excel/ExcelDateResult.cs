namespace LegalAffairs.Platform.Excel;

/// <param name="Exists">False with no date: 2020-02-30, written like a date that is in no calendar. Null: not written like a date at all.</param>
public readonly record struct ExcelDateResult(DateOnly? Date, bool? Exists)
{
    public static readonly ExcelDateResult NotADate = new(null, null);
    public static readonly ExcelDateResult NoSuchDay = new(null, Exists: false);
}
