namespace LegalAffairs.Cli.Copying;

/// <summary>What can be compared of a table whose rows are elsewhere.</summary>
internal sealed record TableContent(long Rows, string Sha256);
