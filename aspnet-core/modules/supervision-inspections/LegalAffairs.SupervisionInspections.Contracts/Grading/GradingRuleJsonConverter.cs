using System.Text.Json;
using System.Text.Json.Serialization;

namespace LegalAffairs.SupervisionInspections.Grading;

/// <summary>
/// Reads "kind" wherever it stands in the object (databases and forms reorder keys) and refuses a missing or unknown one with a
/// JsonException, i.e. 400; [JsonPolymorphic] wants it first and throws NotSupportedException, i.e. 500, when it is missing.
/// </summary>
internal sealed class GradingRuleJsonConverter : JsonConverter<GradingRule>
{
    public override GradingRule? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return (GradingRule?)document.Deserialize(TypeOf(KindOf(document.RootElement)), options);
    }

    public override void Write(Utf8JsonWriter writer, GradingRule value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, value.GetType(), options);

    private static int KindOf(JsonElement rule)
    {
        if (rule.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in rule.EnumerateObject())
            {
                if (property.Name.Equals(nameof(GradingRule.Kind), StringComparison.OrdinalIgnoreCase))
                {
                    return property.Value.ValueKind == JsonValueKind.Number && property.Value.TryGetInt32(out var kind) ? kind : 0;
                }
            }
        }

        return 0;
    }

    private static Type TypeOf(int kind) =>
        (GradingRuleKind)kind switch
        {
            GradingRuleKind.CriteriaCount => typeof(CriteriaCountRule),
            GradingRuleKind.AverageScore => typeof(AverageScoreRule),
            GradingRuleKind.CompletionRatio => typeof(CompletionRatioRule),
            GradingRuleKind.MissingItems => typeof(MissingItemsRule),
            GradingRuleKind.Award => typeof(AwardRule),
            GradingRuleKind.Points => typeof(PointsRule),
            _ => throw new JsonException("A grading rule needs a known \"kind\"."),
        };
}
