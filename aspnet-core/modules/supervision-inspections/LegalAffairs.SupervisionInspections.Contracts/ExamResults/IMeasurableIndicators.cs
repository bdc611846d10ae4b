using LegalAffairs.SupervisionInspections.Grading;

namespace LegalAffairs.SupervisionInspections.ExamResults;

/// <summary>A line of a published table whose grade follows from a number that an exam gives.</summary>
/// <param name="RuleKind">Average score, or completion ratio.</param>
public sealed record MeasurableIndicator(Guid Id, int Number, string Name, GradingRuleKind RuleKind, Guid PlanId, string PlanTitle);

/// <summary>For modules that measure.</summary>
public interface IMeasurableIndicators
{
    Task<IReadOnlyList<MeasurableIndicator>> GetListAsync();

    /// <summary>Null: there is none, its table is not published, or its grade follows from something else.</summary>
    Task<MeasurableIndicator?> FindAsync(Guid indicatorId);
}
