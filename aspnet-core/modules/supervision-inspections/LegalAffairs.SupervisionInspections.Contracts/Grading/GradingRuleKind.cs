namespace LegalAffairs.SupervisionInspections.Grading;

/// <summary>The discriminator of <see cref="GradingRule"/> in JSON ("kind"); stored, so numbers never change.</summary>
public enum GradingRuleKind
{
    CriteriaCount = 1,
    AverageScore = 2,
    CompletionRatio = 3,
    MissingItems = 4,
    Award = 5,
    Points = 6,
}
