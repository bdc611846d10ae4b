namespace LegalAffairs.SupervisionInspections.Grading;

/// <summary>标准计数: the grade follows from how many of the named criteria are met.</summary>
/// <param name="Grades">The grade by number met, from 0 to all; null means <see cref="DefaultGrades"/>.</param>
public sealed record CriteriaCountRule(IReadOnlyList<string> Criteria, IReadOnlyList<Grade>? Grades = null)
    : GradingRule(GradingRuleKind.CriteriaCount)
{
    public IReadOnlyList<string> Criteria { get; init; } = Criteria ?? [];

    public IReadOnlyList<Grade> GradesOrDefault() => Grades ?? DefaultGrades(Criteria.Count);

    /// <summary>All 优, one short 良, none 差, anything between 中 (ZZ20).</summary>
    public static IReadOnlyList<Grade> DefaultGrades(int criteria) =>
        [.. Enumerable.Range(0, criteria + 1).Select(met => GradeByShortfall.Of(missing: criteria - met, of: criteria))];

    public bool Equals(CriteriaCountRule? other) =>
        other is not null && Criteria.SequenceEqual(other.Criteria) && GradesOrDefault().SequenceEqual(other.GradesOrDefault());

    public override int GetHashCode() => HashCode.Combine(Kind, Criteria.Count, Criteria.Count > 0 ? Criteria[0] : null);
}
