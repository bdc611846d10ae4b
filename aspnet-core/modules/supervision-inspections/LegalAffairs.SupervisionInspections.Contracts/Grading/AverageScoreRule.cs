namespace LegalAffairs.SupervisionInspections.Grading;

/// <summary>平均分: mean of scores 0–100, of reviewers or (with a contact survey) of the contacts reached. A bound belongs to the higher grade.</summary>
public sealed record AverageScoreRule(decimal ExcellentFrom = 90, decimal GoodFrom = 85, decimal MediumFrom = 70)
    : GradingRule(GradingRuleKind.AverageScore);
