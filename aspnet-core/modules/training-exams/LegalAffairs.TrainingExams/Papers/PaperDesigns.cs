namespace LegalAffairs.TrainingExams.Papers;

internal static class PaperDesigns
{
    public static IReadOnlyList<PaperSectionDesign> From(IEnumerable<PaperSectionInput> sections) => [.. sections.Select(From)];

    public static PaperHeading HeadingFrom(CreatePaperInput input) =>
        new(input.Title, input.Description ?? string.Empty, input.MultipleChoiceRule);

    private static PaperSectionDesign From(PaperSectionInput section) =>
        new(
            section.Title.Trim(),
            section.Kind,
            section.PointsEach,
            [.. section.QuestionIds ?? []],
            [.. (section.Rules ?? []).Select(From)]
        );

    private static DrawRule From(DrawRuleInput rule) =>
        new(
            rule.CategoryId,
            rule.MinDifficulty,
            rule.MaxDifficulty,
            string.IsNullOrWhiteSpace(rule.Tag) ? null : rule.Tag.Trim(),
            rule.Count
        );
}
