using System.Globalization;
using LegalAffairs.Abp.Localization;
using LegalAffairs.SupervisionInspections.Grading;

namespace LegalAffairs.SupervisionInspections.TaskPlans;

/// <summary>A grading rule as a sentence, the way that official tables phrase it (评分细则).</summary>
internal static class RuleWords
{
    public static string Of(GradingRule rule, GradingModifiers modifiers, Func<string, string> text)
    {
        List<string> sentences = [OfRule(rule, modifiers, text)];
        if (rule is not PointsRule && modifiers.LateLowers)
        {
            sentences.Add(text("RuleText:LateLowers"));
        }

        if (rule is not PointsRule && modifiers.ContactSurvey)
        {
            sentences.Add(text("RuleText:ContactSurvey"));
        }

        return string.Join(text("RuleText:SentenceSeparator"), sentences);
    }

    private static string OfRule(GradingRule rule, GradingModifiers modifiers, Func<string, string> text) =>
        rule switch
        {
            CriteriaCountRule r => Named("RuleText:CriteriaCount", r.Criteria, OfCriteria(r, text), text),
            MissingItemsRule r => Named("RuleText:MissingItems", r.Parts, OfMissing(r, text), text),
            AverageScoreRule r => Fill(
                text(modifiers.ContactSurvey ? "RuleText:ContactsAverage" : "RuleText:AverageScore"),
                ("excellent", Number(r.ExcellentFrom)),
                ("good", Number(r.GoodFrom)),
                ("medium", Number(r.MediumFrom))
            ),
            CompletionRatioRule r => Fill(
                text(r.ExcellentFrom.CompareTo(new Fraction(1, 1)) == 0 ? "RuleText:CompletionOfAll" : "RuleText:CompletionRatio"),
                ("excellent", r.ExcellentFrom.ToString()),
                ("good", r.GoodFrom.ToString())
            ),
            AwardRule r => Fill(text("RuleText:Award"), ("grades", Join(r.Prizes.Select((prize, i) => OfPrize(prize, i, text)), text))),
            PointsRule { Direction: PointsDirection.Bonus } => text("RuleText:Bonus"),
            _ => text("RuleText:Deduction"),
        };

    private static string OfCriteria(CriteriaCountRule rule, Func<string, string> text)
    {
        var total = rule.Criteria.Count;
        var grades = rule.GradesOrDefault();
        return OfCounts("RuleText:Met", [.. Enumerable.Range(0, total + 1).Reverse()], count => grades[count], total, text);
    }

    private static string OfMissing(MissingItemsRule rule, Func<string, string> text)
    {
        var total = rule.Parts.Count;
        return OfCounts("RuleText:Missing", [.. Enumerable.Range(0, total + 1)], rule.GradeFor, total, text);
    }

    // "满足3项为优，满足1至2项为良": neighbouring counts of one grade are told together.
    private static string OfCounts(string key, List<int> counts, Func<int, Grade> gradeOf, int total, Func<string, string> text)
    {
        var clauses = new List<string>();
        for (int first = 0, next; first < counts.Count; first = next)
        {
            var grade = gradeOf(counts[first]);
            next = first + 1;
            while (next < counts.Count && gradeOf(counts[next]) == grade && counts[next] != 0 && counts[next] != total)
            {
                next++;
            }

            // The two ends have words of their own, so they stand alone.
            next = counts[first] == 0 || counts[first] == total ? first + 1 : next;
            clauses.Add(Clause(key, counts[first], counts[next - 1], total, grade, text));
        }

        return Join(clauses, text);
    }

    private static string Clause(string key, int from, int to, int total, Grade grade, Func<string, string> text)
    {
        var suffix =
            from == 0 ? "None"
            : from == total ? "All"
            : from == to ? "Count"
            : "Range";
        return Fill(
            text(key + suffix),
            ("from", $"{Math.Min(from, to)}"),
            ("to", $"{Math.Max(from, to)}"),
            ("grade", text($"Enum:Grade.{grade:D}"))
        );
    }

    private static string OfPrize(string prize, int index, Func<string, string> text)
    {
        var grade = index switch
        {
            0 => Grade.Excellent,
            1 => Grade.Good,
            _ => Grade.Medium,
        };
        return Fill(text("RuleText:Prize"), ("prize", prize), ("grade", text($"Enum:Grade.{grade:D}")));
    }

    private static string Named(string key, IReadOnlyList<string> names, string grades, Func<string, string> text) =>
        Fill(text(key), ("total", $"{names.Count}"), ("names", string.Join(text("RuleText:NameSeparator"), names)), ("grades", grades));

    private static string Join(IEnumerable<string> clauses, Func<string, string> text) =>
        string.Join(text("RuleText:ClauseSeparator"), clauses);

    private static string Fill(string template, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in values)
        {
            named[name] = value;
        }

        return NamedArguments.Fill(template, named);
    }

    private static string Number(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
