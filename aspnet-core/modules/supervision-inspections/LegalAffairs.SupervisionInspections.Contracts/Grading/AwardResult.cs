namespace LegalAffairs.SupervisionInspections.Grading;

/// <summary>What the reported case won; null: reported, no prize.</summary>
public sealed record AwardResult(string? Prize);
