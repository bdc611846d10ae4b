namespace LegalAffairs.SupervisionInspections.Grading;

/// <summary>Pure and total: the same rule, settings and input always give the same outcome, and nothing throws.</summary>
internal static class GradingEngine
{
    public static GradingOutcome Grade(GradingRule rule, GradingModifiers modifiers, GradingInput input)
    {
        List<GradingMessage> errors = [.. GradingRuleErrors.Of(rule)];
        if (errors.Count == 0)
        {
            errors.AddRange(GradingInputErrors.Of(rule, modifiers, input));
        }

        if (errors.Count > 0)
        {
            return new GradingOutcome(GradingStatus.Invalid, Grade: null, Points: null, errors);
        }

        if (rule is PointsRule points)
        {
            return PointsTally.Of(points, input.Points ?? []);
        }

        if (HardPoor.Of(modifiers, input) is { } poor)
        {
            return Graded([poor]);
        }

        List<GradingMessage> missing = [.. MissingInput.Of(rule, modifiers, input)];
        return missing.Count > 0
            ? new GradingOutcome(GradingStatus.Incomplete, Grade: null, Points: null, missing)
            : Graded(Downgrades.After(BaseGrade.Of(rule, modifiers, input), modifiers, input));
    }

    private static GradingOutcome Graded(IReadOnlyList<GradingMessage> steps) =>
        new(GradingStatus.Graded, steps.Last(step => step.Grade is not null).Grade, Points: null, steps);
}
