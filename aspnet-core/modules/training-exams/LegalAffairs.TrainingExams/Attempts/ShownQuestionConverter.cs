using System.Text.Json;
using System.Text.Json.Serialization;

namespace LegalAffairs.TrainingExams.Attempts;

/// <summary>[3,1,0,2]: the ordinal, then the options. A whole hall's orders are read within a second.</summary>
internal sealed class ShownQuestionConverter : JsonConverter<ShownQuestion>
{
    public override ShownQuestion Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        reader.Read();
        var ordinal = reader.GetInt32();
        var shown = new List<int>();
        while (reader.Read() && reader.TokenType == JsonTokenType.Number)
        {
            shown.Add(reader.GetInt32());
        }

        return new ShownQuestion(ordinal, shown);
    }

    public override void Write(Utf8JsonWriter writer, ShownQuestion value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Ordinal);
        foreach (var option in value.Options)
        {
            writer.WriteNumberValue(option);
        }

        writer.WriteEndArray();
    }
}
