namespace LegalAffairs.LoadTests;

/// <param name="Bound">What must hold, in words; null for what is only written down.</param>
internal sealed record ReportRow(string What, string Product, string Floor, string Ratio, string? Bound = null, bool IsWithinBound = true);
