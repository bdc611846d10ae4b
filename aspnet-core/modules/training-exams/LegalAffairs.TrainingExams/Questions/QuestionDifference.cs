namespace LegalAffairs.TrainingExams.Questions;

/// <summary>One field as it stood and as it stands.</summary>
internal sealed record QuestionDifference(QuestionField Field, string Before, string After)
{
    public static IReadOnlyList<QuestionDifference> Between(QuestionKind kind, QuestionContent before, QuestionContent after) =>
        [
            .. Texts(kind, after)
                .Zip(Texts(kind, before), (n, o) => new QuestionDifference(n.Field, o.Text, n.Text))
                .Where(d => d.Before != d.After),
        ];

    private static IEnumerable<(QuestionField Field, string Text)> Texts(QuestionKind kind, QuestionContent content)
    {
        yield return (QuestionField.Stem, content.Stem);
        yield return (QuestionField.Options, string.Join('\n', content.Options.Select((o, i) => $"{QuestionContent.LetterOf(i)}. {o}")));
        yield return (QuestionField.Key, QuestionKeyText.Of(kind, content.Key));
        yield return (QuestionField.ScoringPoints, string.Join('\n', content.Key.ScoringPoints));
        yield return (QuestionField.LegalBasis, content.LegalBasis);
        yield return (QuestionField.Explanation, content.Explanation);
    }
}
