using System.Reflection;
using System.Text.RegularExpressions;

namespace LegalAffairs.ArchitectureTests;

/// <summary>Codes of business failures: the constants of …ErrorCodes classes, and literals wherever one is thrown.</summary>
internal static partial class ErrorCodes
{
    public static IReadOnlyList<string> All =>
        [.. Constants().Concat(Literals()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Constants() =>
        Projects
            .ProductTypes.Where(t => t.Name.EndsWith("ErrorCodes", StringComparison.Ordinal))
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(f => f is { IsLiteral: true } && f.FieldType == typeof(string))
            .Select(f => (string)f.GetRawConstantValue()!)
            .Where(c => c.Contains(':'));

    private static IEnumerable<string> Literals() =>
        Repository.Under("aspnet-core/", ".cs").SelectMany(f => Thrown().Matches(Repository.Read(f))).Select(m => m.Groups["code"].Value);

    [GeneratedRegex("BusinessException\\(\\s*\"(?<code>\\w+:\\w+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Thrown();
}
