using System.Text.Json;
using LegalAffairs.SupervisionInspections.Grading;

namespace LegalAffairs.Tests.SupervisionInspections.Grading;

/// <summary>The module's real localization files; a missing key fails the test that asks for it.</summary>
internal static class Texts
{
    public static readonly IReadOnlyDictionary<string, string> Chinese = Load("zh-Hans");
    public static readonly IReadOnlyDictionary<string, string> English = Load("en");

    public static string InChinese(GradingOutcome outcome) => GradingWords.Of(outcome, key => Chinese[key]);

    public static string InEnglish(GradingOutcome outcome) => GradingWords.Of(outcome, key => English[key]);

    private static Dictionary<string, string> Load(string culture)
    {
        var assembly = typeof(GradingEngine).Assembly;
        var name = assembly.GetManifestResourceNames().Single(name => name.EndsWith($"SupervisionInspections.{culture}.json"));
        using var stream = assembly.GetManifestResourceStream(name)!;
        using var document = JsonDocument.Parse(stream);
        document.RootElement.GetProperty("culture").GetString().ShouldBe(culture);
        return document.RootElement.GetProperty("texts").Deserialize<Dictionary<string, string>>()!;
    }
}
