namespace LegalAffairs.SupervisionInspections.Grading;

/// <summary>The grade by the rule alone, before any modifier. Rule and input are valid and complete here.</summary>
internal static class BaseGrade
{
    public static GradingMessage Of(GradingRule rule, GradingModifiers modifiers, GradingInput input) =>
        rule switch
        {
            CriteriaCountRule criteria => OfCriteria(criteria, input.MetCriteria!.Count),
            AverageScoreRule average => AverageGrade.Of(average, modifiers, input),
            CompletionRatioRule ratio => OfCompletion(ratio, input.Completion!),
            MissingItemsRule parts => OfMissing(parts, input.MissingParts!),
            AwardRule award => OfAward(award, input.Award!.Prize),
            _ => throw new ArgumentOutOfRangeException(nameof(rule), rule.Kind, "This kind gives no grade."),
        };

    private static GradingMessage OfCriteria(CriteriaCountRule rule, int met) =>
        GradingMessage.Create(GradingSteps.CriteriaMet, ("met", met), ("total", rule.Criteria.Count)) with
        {
            Grade = rule.GradesOrDefault()[met],
        };

    private static GradingMessage OfCompletion(CompletionRatioRule rule, Completion completion)
    {
        var ratio = new Fraction(completion.Done, completion.Due);
        return GradingMessage.Create(GradingSteps.Completion, ("done", completion.Done), ("due", completion.Due)) with
        {
            Grade =
                ratio >= rule.ExcellentFrom ? Grade.Excellent
                : ratio >= rule.GoodFrom ? Grade.Good
                : completion.Done > 0 ? Grade.Medium
                : Grade.Poor,
        };
    }

    private static GradingMessage OfMissing(MissingItemsRule rule, IReadOnlyList<string> missing)
    {
        var step =
            missing.Count == 0
                ? GradingMessage.Create(GradingSteps.NothingMissing, ("total", rule.Parts.Count))
                : GradingMessage.Create(
                    GradingSteps.PartsMissing,
                    ("total", rule.Parts.Count),
                    ("missing", missing.Count),
                    ("names", string.Join('、', missing))
                );
        return step with { Grade = rule.GradeFor(missing.Count) };
    }

    private static GradingMessage OfAward(AwardRule rule, string? prize)
    {
        if (prize is null)
        {
            return GradingMessage.Create(GradingSteps.NoPrize) with { Grade = Grade.Medium };
        }

        return GradingMessage.Create(GradingSteps.Prize, ("prize", prize)) with
        {
            Grade = rule.Prizes.TakeWhile(name => name != prize).Count() switch
            {
                0 => Grade.Excellent,
                1 => Grade.Good,
                _ => Grade.Medium,
            },
        };
    }
}
