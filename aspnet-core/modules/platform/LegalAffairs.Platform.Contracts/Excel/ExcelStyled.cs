namespace LegalAffairs.Platform.Excel;

/// <summary>A value on a coloured ground.</summary>
public readonly record struct ExcelStyled(object? Value, ExcelFill Fill);
