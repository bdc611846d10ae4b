namespace LegalAffairs.Platform.Excel;

internal static class SheetNames
{
    private const int MaxLength = 31;
    private const string Forbidden = "[]:*?/\\";

    public static IReadOnlyList<string> For(IReadOnlyList<string> wanted)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. wanted.Select(name => MakeUnique(Clean(name), taken))];
    }

    private static string Clean(string name)
    {
        var clean = string.Concat(CellText.Clean(name).Select(c => Forbidden.Contains(c, StringComparison.Ordinal) ? '_' : c))
            .Trim()
            .Trim('\'');
        return clean.Length == 0 ? "Sheet" : clean[..Math.Min(clean.Length, MaxLength)];
    }

    private static string MakeUnique(string name, HashSet<string> taken)
    {
        var unique = name;
        for (var n = 2; !taken.Add(unique); n++)
        {
            var suffix = $" ({n})";
            unique = name[..Math.Min(name.Length, MaxLength - suffix.Length)] + suffix;
        }

        return unique;
    }
}
