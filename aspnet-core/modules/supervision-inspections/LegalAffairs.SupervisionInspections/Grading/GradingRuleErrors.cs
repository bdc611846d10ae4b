namespace LegalAffairs.SupervisionInspections.Grading;

/// <summary>Everything wrong with a rule, empty when it may be used.</summary>
internal static class GradingRuleErrors
{
    public static IEnumerable<GradingMessage> Of(GradingRule rule) =>
        rule switch
        {
            CriteriaCountRule criteria => OfNames(criteria.Criteria).Concat(OfMap(criteria)),
            AverageScoreRule average => OfBounds(average),
            CompletionRatioRule ratio => OfThresholds(ratio),
            MissingItemsRule parts => OfNames(parts.Parts),
            AwardRule award => OfNames(award.Prizes),
            PointsRule points when !Enum.IsDefined(points.Direction) => [GradingMessage.Create(GradingErrorCodes.DirectionUnknown)],
            _ => [],
        };

    private static IEnumerable<GradingMessage> OfNames(IReadOnlyList<string> names)
    {
        if (names.Count == 0)
        {
            return [GradingMessage.Create(GradingErrorCodes.NamesMissing)];
        }

        if (names.Count > GradingLimits.MaxNames)
        {
            return [GradingMessage.Create(GradingErrorCodes.NamesTooMany, ("count", names.Count), ("max", GradingLimits.MaxNames))];
        }

        var each = names.Select(OfName).OfType<GradingMessage>();
        var duplicates = names
            .Where(name => !string.IsNullOrWhiteSpace(name))
            .GroupBy(name => name.Trim(), StringComparer.Ordinal)
            .Where(same => same.Count() > 1)
            .Select(same => GradingMessage.Create(GradingErrorCodes.NameDuplicate, ("name", same.Key)));
        return each.Concat(duplicates);
    }

    private static GradingMessage? OfName(string? name, int index)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return GradingMessage.Create(GradingErrorCodes.NameEmpty, ("position", index + 1));
        }

        if (name.Length > GradingLimits.MaxNameLength)
        {
            return GradingMessage.Create(
                GradingErrorCodes.NameTooLong,
                ("position", index + 1),
                ("length", name.Length),
                ("max", GradingLimits.MaxNameLength)
            );
        }

        var fitsText = name.Length == name.Trim().Length && !name.Any(GradingRuleWords.IsReserved);
        return fitsText ? null : GradingMessage.Create(GradingErrorCodes.NameReserved, ("name", name.Trim()));
    }

    private static IEnumerable<GradingMessage> OfMap(CriteriaCountRule rule)
    {
        if (rule.Grades is not { } grades)
        {
            yield break;
        }

        if (grades.Count != rule.Criteria.Count + 1 || grades.Any(grade => !Enum.IsDefined(grade)))
        {
            yield return GradingMessage.Create(
                GradingErrorCodes.MapIncomplete,
                ("expected", rule.Criteria.Count + 1),
                ("last", rule.Criteria.Count)
            );
        }
        else if (grades.Zip(grades.Skip(1)).Any(pair => pair.Second < pair.First))
        {
            yield return GradingMessage.Create(GradingErrorCodes.MapNotAscending);
        }
    }

    private static List<GradingMessage> OfBounds(AverageScoreRule rule)
    {
        decimal[] bounds = [rule.ExcellentFrom, rule.GoodFrom, rule.MediumFrom];
        List<GradingMessage> errors =
        [
            .. bounds
                .Where(bound => !GradingNumbers.IsScore(bound))
                .Select(bound => GradingMessage.Create(GradingErrorCodes.BoundOutOfRange, ("bound", GradingNumbers.Plain(bound)))),
        ];
        if (bounds[0] <= bounds[1] || bounds[1] <= bounds[2])
        {
            errors.Add(GradingMessage.Create(GradingErrorCodes.BoundsNotDescending));
        }

        return errors;
    }

    private static List<GradingMessage> OfThresholds(CompletionRatioRule rule)
    {
        Fraction[] thresholds = [rule.ExcellentFrom, rule.GoodFrom];
        List<GradingMessage> errors =
        [
            .. thresholds
                .Where(threshold => !threshold.IsValid || threshold.Numerator == 0 || threshold.Numerator > threshold.Denominator)
                .Select(threshold => GradingMessage.Create(GradingErrorCodes.ThresholdOutOfRange, ("threshold", threshold))),
        ];
        if (errors.Count == 0 && rule.ExcellentFrom <= rule.GoodFrom)
        {
            errors.Add(GradingMessage.Create(GradingErrorCodes.ThresholdsNotDescending));
        }

        return errors;
    }
}
