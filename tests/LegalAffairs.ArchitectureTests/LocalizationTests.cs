using System.Text.Json;
using System.Text.RegularExpressions;
using LegalAffairs.Abp.Authorization.Permissions;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.ArchitectureTests;

public sealed partial class LocalizationTests
{
    private const string Chinese = "zh-Hans";
    private const string English = "en";

    /// <summary>Texts that are the same in every language.</summary>
    private static readonly HashSet<string> WithoutChinese = new(StringComparer.Ordinal) { "English", "Excel", "ID", "SMTP" };

    private static readonly ILookup<string, (string Culture, Dictionary<string, string> Texts)> Resources = Repository
        .Under("aspnet-core/", ".json")
        .Where(f => f.Contains("/Localization/", StringComparison.Ordinal))
        .ToLookup(f => f.Split('/')[^2], f => (Path.GetFileNameWithoutExtension(f), Read(f)), StringComparer.Ordinal);

    [Fact]
    public void Both_languages_have_the_same_texts()
    {
        Resources.Count.ShouldBeGreaterThanOrEqualTo(10);
        var violations =
            from resource in Resources
            from missing in TextsOf(resource.Key, Chinese)
                .Keys.Except(TextsOf(resource.Key, English).Keys, StringComparer.Ordinal)
                .Select(k => $"{k} (en)")
                .Concat(
                    TextsOf(resource.Key, English)
                        .Keys.Except(TextsOf(resource.Key, Chinese).Keys, StringComparer.Ordinal)
                        .Select(k => $"{k} (zh-Hans)")
                )
            select $"{resource.Key}: {missing}";
        violations.ShouldBeEmpty();
    }

    [Fact]
    public void Both_languages_fill_in_the_same_values()
    {
        var violations =
            from resource in Resources
            from text in TextsOf(resource.Key, Chinese)
            where
                TextsOf(resource.Key, English).TryGetValue(text.Key, out var english)
                && !Placeholders(text.Value).SetEquals(Placeholders(english))
            select $"{resource.Key}: {text.Key}";
        violations.ShouldBeEmpty();
    }

    [Fact]
    public void Chinese_texts_are_Chinese()
    {
        var violations =
            from resource in Resources
            from text in TextsOf(resource.Key, Chinese)
            let words = Placeholder().Replace(text.Value, string.Empty)
            where words.Any(char.IsLetter) && !words.Any(c => c is >= '\u4e00' and <= '\u9fff') && !WithoutChinese.Contains(text.Value)
            select $"{resource.Key}: {text.Key} = {text.Value}";
        violations.ShouldBeEmpty();
    }

    [Fact]
    public void Every_failure_of_a_rule_has_a_text_in_both_languages()
    {
        var codes = ErrorCodes.All;
        codes.Count.ShouldBeGreaterThan(30);
        var violations =
            from code in codes
            from culture in new[] { Chinese, English }
            where !TextsOf(code.Split(':')[0], culture).ContainsKey(code)
            select $"{code} ({culture})";
        violations.ShouldBeEmpty();
    }

    [Fact]
    public void Every_permission_has_a_name_in_both_languages()
    {
        var permissions = Product
            .Services.GetRequiredService<IPermissionDefinitionManager>()
            .Groups.SelectMany(g => g.AllPermissions)
            .ToList();
        permissions.Count.ShouldBeGreaterThan(5);
        var violations =
            from permission in permissions
            from culture in new[] { Chinese, English }
            where !TextsOf(permission.DisplayName.ResourceName, culture).ContainsKey(permission.DisplayName.Key)
            select $"{permission.Name}: {permission.DisplayName.Key} ({culture})";
        violations.ShouldBeEmpty();
    }

    private static Dictionary<string, string> TextsOf(string resource, string culture) =>
        Resources[resource].Where(r => r.Culture == culture).Select(r => r.Texts).FirstOrDefault() ?? [];

    private static Dictionary<string, string> Read(string file)
    {
        using var json = JsonDocument.Parse(Repository.Read(file));
        return json
            .RootElement.GetProperty("texts")
            .EnumerateObject()
            .ToDictionary(t => t.Name, t => t.Value.GetString()!, StringComparer.Ordinal);
    }

    private static HashSet<string> Placeholders(string text) => [.. Placeholder().Matches(text).Select(m => m.Value)];

    [GeneratedRegex(@"\{\{?\s*'?\w+'?\s*\}?\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
