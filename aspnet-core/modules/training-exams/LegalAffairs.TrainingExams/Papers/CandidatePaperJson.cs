using System.Text.Json;
using LegalAffairs.TrainingExams.Questions;

namespace LegalAffairs.TrainingExams.Papers;

/// <summary>The form of <see cref="CandidatePaper"/>. These types have no member that could tell a right answer.</summary>
internal static class CandidatePaperJson
{
    public static byte[] Write(PaperContent paper) =>
        JsonSerializer.SerializeToUtf8Bytes(
            new CandidateView(
                paper.Title,
                paper.Description,
                paper.MultipleChoiceRule,
                paper.TotalPoints,
                [.. paper.Sections.Select(s => new CandidateSection(s.Order, s.Title, s.Kind, s.PointsEach))],
                [.. paper.Items.Select(i => ItemOf(i, paper.Sections.Single(s => s.Id == i.SectionId).Order))]
            ),
            JsonSerializerOptions.Web
        );

    private static CandidateItem ItemOf(PaperContentItem item, int section) =>
        new(item.Ordinal, section, item.Kind, item.Points, item.Content.Stem, item.Content.Options);

    private sealed record CandidateView(
        string Title,
        string Description,
        MultipleChoiceRule MultipleChoiceRule,
        decimal TotalPoints,
        IReadOnlyList<CandidateSection> Sections,
        IReadOnlyList<CandidateItem> Items
    );

    private sealed record CandidateSection(int Order, string Title, QuestionKind Kind, decimal PointsEach);

    private sealed record CandidateItem(
        int Ordinal,
        int Section,
        QuestionKind Kind,
        decimal Points,
        string Stem,
        IReadOnlyList<string> Options
    );
}
