using System.Text;

namespace LegalAffairs.Platform.Files;

/// <summary>Text that a browser would run or draw.</summary>
internal static class MarkupContent
{
    private static readonly (string Start, string Name)[] Starts =
    [
        ("<!doctype html", "HTML"),
        ("<html", "HTML"),
        ("<head", "HTML"),
        ("<body", "HTML"),
        ("<script", "HTML"),
        ("<svg", "SVG"),
        ("<?xml", "XML"),
    ];

    public static string? Tell(ReadOnlySpan<byte> head)
    {
        var text = Encoding.UTF8.GetString(head).TrimStart('\uFEFF', ' ', '\t', '\r', '\n').ToLowerInvariant();
        return Starts.FirstOrDefault(s => text.StartsWith(s.Start, StringComparison.Ordinal)).Name;
    }
}
