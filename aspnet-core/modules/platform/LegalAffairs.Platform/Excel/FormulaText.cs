namespace LegalAffairs.Platform.Excel;

internal static class FormulaText
{
    /// <summary>Whether a spreadsheet that opens it from a CSV may run it.</summary>
    public static bool IsRisky(ReadOnlySpan<char> text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..];
}
