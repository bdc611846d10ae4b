namespace LegalAffairs.SupervisionInspections.Grading;

/// <summary>What the engine computed. Grade is set exactly when Graded, Points (signed) exactly when PointsOnly.</summary>
/// <param name="Messages">The explanation step by step; when Incomplete or Invalid, each reason, usable as a business error's code.</param>
public sealed record GradingOutcome(GradingStatus Status, Grade? Grade, decimal? Points, IReadOnlyList<GradingMessage> Messages);
