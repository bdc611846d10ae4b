namespace LegalAffairs.SupervisionInspections.Grading;

/// <summary>获奖等次: the prizes from the highest down; first 优, second 良, third and later 中, reported without a prize 中.</summary>
public sealed record AwardRule(IReadOnlyList<string> Prizes) : GradingRule(GradingRuleKind.Award)
{
    public IReadOnlyList<string> Prizes { get; init; } = Prizes ?? [];

    public bool Equals(AwardRule? other) => other is not null && Prizes.SequenceEqual(other.Prizes);

    public override int GetHashCode() => HashCode.Combine(Kind, Prizes.Count, Prizes.Count > 0 ? Prizes[0] : null);
}
