using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using LegalAffairs.Abp.EntityFrameworkCore.Modeling;

namespace LegalAffairs.TrainingExams.Questions;

/// <summary>What is asked, what is right and why. Never changed: an edit makes another.</summary>
/// <param name="Options">Of choices, lettered A, B, C … by position; else empty.</param>
internal sealed partial record QuestionContent(
    string Stem,
    IReadOnlyList<string> Options,
    QuestionKey Key,
    string LegalBasis,
    string Explanation
)
{
    public const int HashLength = 64;

    public static char LetterOf(int position) => (char)('A' + position);

    /// <summary>How many places the stem leaves to fill in.</summary>
    public static int CountBlanks(string stem) => BlankPattern().Count(stem);

    public bool Says(QuestionContent other) => JsonColumn.Write(this) == JsonColumn.Write(other);

    /// <summary>Equal for questions that ask the same with the same options, however they are typed.</summary>
    public string Hash(QuestionKind kind)
    {
        var text = string.Join('\n', Options.Prepend(Stem).Select(t => Spaces().Replace(FoldedText.Of(t), " ")).Prepend($"{kind:D}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    [GeneratedRegex("_{4,}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BlankPattern();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();
}
