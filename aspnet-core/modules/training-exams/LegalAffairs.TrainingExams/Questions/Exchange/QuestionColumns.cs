namespace LegalAffairs.TrainingExams.Questions.Exchange;

/// <summary>The columns of the sheet, and the names of a question's parts in messages. Part of a file format, so not localized.</summary>
internal static class QuestionColumns
{
    public const string Kind = "题型";
    public const string Category = "分类";
    public const string Difficulty = "难度";
    public const string Tags = "标签";
    public const string Stem = "题干";
    public const string Options = "选项";
    public const string Key = "答案";
    public const string ScoringPoints = "得分要点";
    public const string LegalBasis = "法律依据";
    public const string Explanation = "解析";

    public static readonly IReadOnlyList<string> Lettered =
    [
        .. Enumerable.Range(0, QuestionLimits.MaxOptions).Select(i => $"{Options}{QuestionContent.LetterOf(i)}"),
    ];

    public static readonly IReadOnlyList<string> Required = [Kind, Stem, Key];

    public static readonly IReadOnlyList<string> All =
    [
        Kind,
        Category,
        Difficulty,
        Tags,
        Stem,
        .. Lettered,
        Key,
        ScoringPoints,
        LegalBasis,
        Explanation,
    ];

    public static string Of(QuestionField field) =>
        field switch
        {
            QuestionField.Stem => Stem,
            QuestionField.Options => Options,
            QuestionField.Key => Key,
            QuestionField.ScoringPoints => ScoringPoints,
            QuestionField.LegalBasis => LegalBasis,
            _ => Explanation,
        };
}
