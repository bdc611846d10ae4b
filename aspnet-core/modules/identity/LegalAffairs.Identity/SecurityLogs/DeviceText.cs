using System.Text.RegularExpressions;

namespace LegalAffairs.Identity.SecurityLogs;

/// <summary>A browser's long description of itself as a person would say it: "Edge 126 / Windows".</summary>
internal static partial class DeviceText
{
    // Most browsers also claim to be Chrome and Safari, so the particular ones come first.
    private static readonly (string Token, string Name)[] Browsers =
    [
        ("MicroMessenger/", "WeChat"),
        ("Edg/", "Edge"),
        ("EdgA/", "Edge"),
        ("EdgiOS/", "Edge"),
        ("OPR/", "Opera"),
        ("Firefox/", "Firefox"),
        ("FxiOS/", "Firefox"),
        ("CriOS/", "Chrome"),
        ("Chrome/", "Chrome"),
        ("Version/", "Safari"),
    ];

    private static readonly (string Token, string Name)[] Systems =
    [
        ("HarmonyOS", "HarmonyOS"),
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Macintosh", "macOS"),
        ("Linux", "Linux"),
    ];

    public static string? Of(string? userAgent)
    {
        if (string.IsNullOrWhiteSpace(userAgent))
        {
            return null;
        }

        var browser = BrowserOf(userAgent) ?? FirstWord().Match(userAgent).Value;
        var system = Array.Find(Systems, s => userAgent.Contains(s.Token, StringComparison.Ordinal)).Name;
        return system is null ? browser : $"{browser} / {system}";
    }

    private static string? BrowserOf(string userAgent)
    {
        var (token, name) = Array.Find(Browsers, b => userAgent.Contains(b.Token, StringComparison.Ordinal));
        if (token is null)
        {
            return null;
        }

        var version = userAgent[(userAgent.IndexOf(token, StringComparison.Ordinal) + token.Length)..];
        var major = new string([.. version.TakeWhile(char.IsAsciiDigit)]);
        return major.Length == 0 ? name : $"{name} {major}";
    }

    [GeneratedRegex(@"^[^\s/;(]{1,40}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FirstWord();
}
