namespace LegalAffairs.SupervisionInspections.Grading;

/// <summary>A valid rule, or null and everything that is wrong with its text.</summary>
internal sealed record ParsedGradingRule(GradingRule? Rule, IReadOnlyList<GradingMessage> Errors);
