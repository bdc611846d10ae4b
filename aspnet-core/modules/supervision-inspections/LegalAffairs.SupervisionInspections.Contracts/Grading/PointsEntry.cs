using System.ComponentModel.DataAnnotations;

namespace LegalAffairs.SupervisionInspections.Grading;

/// <summary>Points are positive, at most 100 with two decimals; the rule's direction gives the sign.</summary>
public sealed record PointsEntry(decimal Points, [StringLength(GradingLimits.MaxReasonLength)] string Reason);
