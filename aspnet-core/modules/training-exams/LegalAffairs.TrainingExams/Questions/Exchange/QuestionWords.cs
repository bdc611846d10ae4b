namespace LegalAffairs.TrainingExams.Questions.Exchange;

/// <summary>Words of the file formats.</summary>
internal static class QuestionWords
{
    public const int UsualDifficulty = 3;

    public static readonly IReadOnlyDictionary<string, QuestionKind> Kinds = new Dictionary<string, QuestionKind>(StringComparer.Ordinal)
    {
        ["单选题"] = QuestionKind.SingleChoice,
        ["多选题"] = QuestionKind.MultipleChoice,
        ["判断题"] = QuestionKind.TrueFalse,
        ["填空题"] = QuestionKind.FillIn,
        ["简答题"] = QuestionKind.ShortAnswer,
    };

    private static readonly char[] Separators = ['、', '，', ',', '；', ';', '|'];

    public static string Of(QuestionKind kind) => Kinds.Single(k => k.Value == kind).Key;

    public static IReadOnlyList<string> SplitTags(string text) => QuestionPlacement.Clean(text.Split(Separators));

    public static IReadOnlyList<string> SplitLines(string text) =>
        text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
