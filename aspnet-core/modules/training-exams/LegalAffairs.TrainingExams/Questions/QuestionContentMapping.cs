namespace LegalAffairs.TrainingExams.Questions;

internal static class QuestionContentMapping
{
    /// <summary>Trimmed, and without the parts that another kind would have.</summary>
    public static QuestionContent ToContent(this QuestionContentDto dto, QuestionKind kind) =>
        new(
            Clean(dto.Stem),
            [.. (dto.Options ?? []).Select(Clean)],
            KeyOf(dto.Key ?? new QuestionKeyDto(), kind),
            Clean(dto.LegalBasis),
            Clean(dto.Explanation)
        );

    public static QuestionContentDto ToDto(this QuestionContent content) =>
        new()
        {
            Stem = content.Stem,
            Options = content.Options,
            Key = content.Key.ToDto(),
            LegalBasis = content.LegalBasis,
            Explanation = content.Explanation,
        };

    public static QuestionKeyDto ToDto(this QuestionKey key) =>
        new()
        {
            Options = key.Options,
            IsTrue = key.IsTrue,
            Blanks = key.Blanks,
            Reference = key.Reference,
            ScoringPoints = key.ScoringPoints,
        };

    private static QuestionKey KeyOf(QuestionKeyDto key, QuestionKind kind) =>
        kind switch
        {
            QuestionKind.SingleChoice or QuestionKind.MultipleChoice => new QuestionKey { Options = [.. (key.Options ?? []).Order()] },
            QuestionKind.TrueFalse => new QuestionKey { IsTrue = key.IsTrue },
            QuestionKind.FillIn => new QuestionKey
            {
                Blanks = [.. (key.Blanks ?? []).Select(b => (IReadOnlyList<string>)[.. (b ?? []).Select(Clean)])],
            },
            _ => new QuestionKey
            {
                Reference = Clean(key.Reference),
                ScoringPoints = [.. (key.ScoringPoints ?? []).Select(Clean).Where(p => p.Length > 0)],
            },
        };

    private static string Clean(string? text) => text?.Trim() ?? string.Empty;
}
