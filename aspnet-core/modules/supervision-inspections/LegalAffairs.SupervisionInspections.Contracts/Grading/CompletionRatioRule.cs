namespace LegalAffairs.SupervisionInspections.Grading;

/// <summary>完成比例: done ÷ due, compared as exact fractions. Below GoodFrom anything done is 中, nothing is 差.</summary>
public sealed record CompletionRatioRule(Fraction ExcellentFrom, Fraction GoodFrom) : GradingRule(GradingRuleKind.CompletionRatio)
{
    /// <summary>All 优, two thirds 良 (ZZ20).</summary>
    public static readonly CompletionRatioRule Standard = new(new Fraction(1, 1), new Fraction(2, 3));
}
