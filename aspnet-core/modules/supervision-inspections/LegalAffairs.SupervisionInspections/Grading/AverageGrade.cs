namespace LegalAffairs.SupervisionInspections.Grading;

/// <summary>Compares the sum with bound × count, so no mean is ever rounded over a bound.</summary>
internal static class AverageGrade
{
    public static GradingMessage Of(AverageScoreRule rule, GradingModifiers modifiers, GradingInput input)
    {
        List<decimal> scores = modifiers.ContactSurvey
            ? [.. input.Contacts!.Where(contact => contact.State == ContactState.Reached).Select(contact => contact.Score!.Value)]
            : [.. input.Scores!];
        var code = modifiers.ContactSurvey ? GradingSteps.ContactsAverage : GradingSteps.AverageScore;
        var sum = scores.Sum();

        return GradingMessage.Create(code, ("average", ShownMean(sum, scores.Count)), ("count", scores.Count)) with
        {
            Grade =
                sum >= rule.ExcellentFrom * scores.Count ? Grade.Excellent
                : sum >= rule.GoodFrom * scores.Count ? Grade.Good
                : sum >= rule.MediumFrom * scores.Count ? Grade.Medium
                : Grade.Poor,
        };
    }

    // Cut off, not rounded: 84.996 must not read "85: 中".
    private static decimal ShownMean(decimal sum, int count) => (long)(sum * 100) / count / 100m;
}
