namespace LegalAffairs.SupervisionInspections.Grading;

/// <summary>缺项计数: no part absent 优, one 良, all 差, anything between 中.</summary>
public sealed record MissingItemsRule(IReadOnlyList<string> Parts) : GradingRule(GradingRuleKind.MissingItems)
{
    public IReadOnlyList<string> Parts { get; init; } = Parts ?? [];

    public Grade GradeFor(int missing) => GradeByShortfall.Of(missing, Parts.Count);

    public bool Equals(MissingItemsRule? other) => other is not null && Parts.SequenceEqual(other.Parts);

    public override int GetHashCode() => HashCode.Combine(Kind, Parts.Count, Parts.Count > 0 ? Parts[0] : null);
}
