namespace LegalAffairs.SupervisionInspections.Grading;

/// <summary>加分项 or 扣分项: points with a reason, no grade; modifiers do not touch it.</summary>
public sealed record PointsRule(PointsDirection Direction) : GradingRule(GradingRuleKind.Points);
