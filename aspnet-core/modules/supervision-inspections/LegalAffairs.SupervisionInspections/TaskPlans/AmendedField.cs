using System.Globalization;
using LegalAffairs.SupervisionInspections.Grading;

namespace LegalAffairs.SupervisionInspections.TaskPlans;

/// <param name="Name">Property of <see cref="IndicatorContent"/>.</param>
/// <param name="Before">As text: dates yyyy-MM-dd, the rule in its compact form, ids for units; empty for none.</param>
internal sealed record AmendedField(string Name, string Before, string After)
{
    public static IReadOnlyList<AmendedField> Between(IndicatorContent before, IndicatorContent after)
    {
        var old = Texts(before);
        return [.. Texts(after).Zip(old, (n, o) => new AmendedField(n.Name, o.Text, n.Text)).Where(f => f.Before != f.After)];
    }

    private static IEnumerable<(string Name, string Text)> Texts(IndicatorContent content)
    {
        yield return (nameof(content.Number), content.Number.ToString(CultureInfo.InvariantCulture));
        yield return (nameof(content.Category), content.Category);
        yield return (nameof(content.Name), content.Name);
        yield return (nameof(content.RequiredMaterials), content.RequiredMaterials);
        yield return (
            nameof(content.Deadlines),
            string.Join('|', content.Deadlines.Select(d => d.ToString("O", CultureInfo.InvariantCulture)))
        );
        yield return (nameof(content.WorkRequirements), content.WorkRequirements);
        yield return (nameof(content.Rule), RuleText(content.Rule));
        yield return (nameof(content.LateLowers), content.LateLowers ? "是" : "否");
        yield return (nameof(content.Methods), IndicatorWords.Of(content.Methods));
        yield return (nameof(content.Applicability), IndicatorWords.Of(content.Applicability));
        yield return (nameof(content.PickedUnitIds), string.Join('|', content.PickedUnitIds));
    }

    private static string RuleText(GradingRule rule)
    {
        var (name, parameters) = GradingRuleText.Of(rule);
        return parameters.Length == 0 ? name : $"{name}：{parameters}";
    }
}
