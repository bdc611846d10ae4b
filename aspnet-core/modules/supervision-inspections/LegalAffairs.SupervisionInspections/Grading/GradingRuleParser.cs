using System.Globalization;

namespace LegalAffairs.SupervisionInspections.Grading;

/// <summary>Reads 评分规则 and 评分标准 of a task table.</summary>
internal static class GradingRuleParser
{
    public static ParsedGradingRule Parse(string? ruleName, string? parameters)
    {
        var name = ruleName?.Trim() ?? "";
        var text = parameters?.Trim() ?? "";
        var errors = new List<GradingMessage>();
        var rule = CheckPresence(name, text, errors) ? Read(name, text, errors) : null;
        if (rule is not null && errors.Count == 0)
        {
            errors.AddRange(GradingRuleErrors.Of(rule));
        }

        return new ParsedGradingRule(errors.Count == 0 ? rule : null, errors);
    }

    private static bool CheckPresence(string name, string text, List<GradingMessage> errors)
    {
        if (!GradingRuleWords.Examples.TryGetValue(name, out var example))
        {
            var known = string.Join('、', GradingRuleWords.Examples.Keys);
            errors.Add(GradingMessage.Create(GradingErrorCodes.RuleUnknown, ("rule", name), ("known", known)));
        }
        else if (text.Length == 0 && example.Length > 0)
        {
            errors.Add(GradingMessage.Create(GradingErrorCodes.ParametersMissing, ("rule", name), ("example", example)));
        }
        else if (text.Length > 0 && example.Length == 0)
        {
            errors.Add(GradingMessage.Create(GradingErrorCodes.ParametersUnexpected, ("rule", name), ("text", text)));
        }

        return errors.Count == 0;
    }

    private static GradingRule? Read(string name, string text, List<GradingMessage> errors) =>
        name switch
        {
            GradingRuleWords.CriteriaCount => ReadCriteria(text, errors),
            GradingRuleWords.AverageScore => ReadAll<decimal>(name, text, 3, errors, TryReadNumber, GradingErrorCodes.NumberInvalid)
                is [var excellent, var good, var medium]
                ? new AverageScoreRule(excellent, good, medium)
                : null,
            GradingRuleWords.CompletionRatio => ReadAll<Fraction>(name, text, 2, errors, TryReadFraction, GradingErrorCodes.FractionInvalid)
                is [var excellent, var good]
                ? new CompletionRatioRule(excellent, good)
                : null,
            GradingRuleWords.MissingItems => new MissingItemsRule(Split(text)),
            GradingRuleWords.Award => new AwardRule(Split(text)),
            GradingRuleWords.Bonus => new PointsRule(PointsDirection.Bonus),
            _ => new PointsRule(PointsDirection.Deduction),
        };

    private static CriteriaCountRule ReadCriteria(string text, List<GradingMessage> errors)
    {
        if (text.Split(GradingRuleWords.MapSign, 2) is not [var criteria, var map])
        {
            return new CriteriaCountRule(Split(text));
        }

        var words = Split(map);
        var unknown = words.Where(word => !GradingRuleWords.Grades.ContainsKey(word));
        errors.AddRange(unknown.Select(word => GradingMessage.Create(GradingErrorCodes.GradeUnknown, ("text", word))));
        return new CriteriaCountRule(Split(criteria), [.. words.Select(word => GradingRuleWords.Grades.GetValueOrDefault(word))]);
    }

    private delegate bool Reader<T>(string text, out T value);

    private static List<T> ReadAll<T>(string name, string text, int count, List<GradingMessage> errors, Reader<T> read, string errorCode)
    {
        var parts = Split(text);
        var values = new List<T>();
        foreach (var part in parts)
        {
            if (read(part, out var value))
            {
                values.Add(value);
            }
            else
            {
                errors.Add(GradingMessage.Create(errorCode, ("text", part)));
            }
        }

        if (parts.Count != count)
        {
            var example = GradingRuleWords.Examples[name];
            errors.Add(
                GradingMessage.Create(GradingErrorCodes.ParameterCount, ("rule", name), ("count", parts.Count), ("example", example))
            );
        }

        return values;
    }

    private static List<string> Split(string text) => [.. text.Replace('｜', '|').Split('|', StringSplitOptions.TrimEntries)];

    private static bool TryReadNumber(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);

    private static bool TryReadFraction(string text, out Fraction fraction)
    {
        fraction = default;
        var parts = text.Split('/');
        if (parts.Length > 2 || !TryReadCount(parts[0], out var numerator))
        {
            return false;
        }

        var denominator = 1;
        if (parts.Length == 2 && (!TryReadCount(parts[1], out denominator) || denominator == 0))
        {
            return false;
        }

        fraction = new Fraction(numerator, denominator);
        return true;
    }

    private static bool TryReadCount(string text, out int count) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count);
}
