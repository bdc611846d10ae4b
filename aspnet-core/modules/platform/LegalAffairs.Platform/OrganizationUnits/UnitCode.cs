using System.Globalization;

namespace LegalAffairs.Platform.OrganizationUnits;

/// <summary>A unit's place in the tree as text: five digits and a dot for each level, so that a subtree is a range of an index.</summary>
internal static class UnitCode
{
    public const int MaxNumber = 99_999;

    private const int LevelLength = 6;

    public static string Root { get; } = Of(string.Empty, 1);

    public static string Of(string parentCode, int number) => parentCode + number.ToString("D5", CultureInfo.InvariantCulture) + ".";

    public static int DepthOf(string code) => LevelsOf(code.Length);

    public static int LevelsOf(int codeLength) => codeLength / LevelLength;

    public static int NumberOf(string code) =>
        int.Parse(code.AsSpan(code.Length - LevelLength, LevelLength - 1), CultureInfo.InvariantCulture);

    /// <summary>The first code that lies no longer in the subtree: '/' follows '.'.</summary>
    public static string EndOf(string code) => code[..^1] + '/';

    public static bool IsSelfOrBelow(string code, string ancestorCode) => code.StartsWith(ancestorCode, StringComparison.Ordinal);
}
