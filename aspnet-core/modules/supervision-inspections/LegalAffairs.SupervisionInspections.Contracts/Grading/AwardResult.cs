using System.ComponentModel.DataAnnotations;

namespace LegalAffairs.SupervisionInspections.Grading;

/// <summary>What the reported case won; null: reported, no prize.</summary>
public sealed record AwardResult([StringLength(GradingLimits.MaxNameLength)] string? Prize);
