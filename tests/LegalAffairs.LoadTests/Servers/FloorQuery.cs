namespace LegalAffairs.LoadTests.Servers;

/// <param name="PageSql">The rows, with the columns that the product's answer has.</param>
/// <param name="CountSql">The total that the product's page shows; null where it shows none.</param>
internal sealed record FloorQuery(string PageSql, string? CountSql = null);
