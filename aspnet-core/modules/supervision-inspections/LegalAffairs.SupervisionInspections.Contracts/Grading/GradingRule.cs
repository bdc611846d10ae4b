using System.Text.Json.Serialization;

namespace LegalAffairs.SupervisionInspections.Grading;

/// <summary>
/// How one indicator is graded, as data. A closed set: no other kinds can be derived outside this assembly.
/// Equality is by value. Built unchecked, because it comes from forms and files: ask GradingRuleErrors before use.
/// </summary>
[JsonConverter(typeof(GradingRuleJsonConverter))]
public abstract record GradingRule
{
    private protected GradingRule(GradingRuleKind kind) => Kind = kind;

    [JsonPropertyOrder(-1)]
    public GradingRuleKind Kind { get; }
}
