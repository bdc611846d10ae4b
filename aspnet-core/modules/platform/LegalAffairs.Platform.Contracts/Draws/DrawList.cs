using System.Globalization;

namespace LegalAffairs.Platform.Draws;

/// <summary>
/// What is drawn from, as text whose bytes (UTF-8) are hashed: a line each for format, subject, number and count, then the candidates and the
/// exclusions, each in the order of their ids; fields are parted by tabs, and every line ends with a line feed.
/// </summary>
public sealed record DrawList(
    string Subject,
    int Number,
    int Count,
    IReadOnlyList<DrawCandidate> Candidates,
    IReadOnlyList<DrawExclusion> Exclusions
)
{
    public const string Format = "LegalAffairs draw 1";

    private const string SubjectWord = "subject";
    private const string NumberWord = "number";
    private const string CountWord = "count";
    private const string CandidateWord = "candidate";
    private const string ExcludedWord = "excluded";

    public string ToText() =>
        string.Concat(
            LinesOf().Select(fields => string.Join('\t', fields.Select(f => string.Join(' ', f.Split('\t', '\r', '\n')))) + '\n')
        );

    /// <exception cref="FormatException">Not such a list.</exception>
    public static DrawList Parse(string text)
    {
        var lines = text.Split('\n').Select(l => l.Split('\t')).ToList();
        if (lines is not [[Format], [SubjectWord, var subject], [NumberWord, var number], [CountWord, var count], .., [""]])
        {
            throw new FormatException("The list does not begin or end as it should.");
        }

        var entries = lines[4..^1];
        return new DrawList(
            subject,
            NumberOf(number),
            NumberOf(count),
            [.. entries.Where(e => e[0] == CandidateWord).Select(CandidateOf)],
            [.. entries.Where(e => e[0] != CandidateWord).Select(ExclusionOf)]
        );
    }

    private IEnumerable<IReadOnlyList<string>> LinesOf() =>
        [
            [Format],
            [SubjectWord, Subject],
            [NumberWord, WordsOf(Number)],
            [CountWord, WordsOf(Count)],
            .. Candidates
                .OrderBy(c => $"{c.Id:D}", StringComparer.Ordinal)
                .Select(c => Line(CandidateWord, c.Id, WordsOf(c.Weight), c.Name)),
            .. Exclusions.OrderBy(e => $"{e.Id:D}", StringComparer.Ordinal).Select(e => Line(ExcludedWord, e.Id, e.Name, e.Reason)),
        ];

    private static IReadOnlyList<string> Line(string word, Guid id, string third, string fourth) => [word, $"{id:D}", third, fourth];

    private static DrawCandidate CandidateOf(string[] fields) =>
        fields is [_, var id, var weight, var name] && NumberOf(weight) is > 0 and var chance
            ? new DrawCandidate(Guid.Parse(id), name, chance)
            : throw new FormatException($"The list has a line that is no candidate: {string.Join(' ', fields)}");

    private static DrawExclusion ExclusionOf(string[] fields) =>
        fields is [ExcludedWord, var id, var name, var reason]
            ? new DrawExclusion(Guid.Parse(id), name, reason)
            : throw new FormatException($"The list has a line that is neither candidate nor exclusion: {string.Join(' ', fields)}");

    private static string WordsOf(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int NumberOf(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
