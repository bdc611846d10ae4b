namespace LegalAffairs.TrainingExams.Papers;

/// <summary>A published paper with its keys, for marking and for printing. Never for candidates.</summary>
internal sealed record PaperContent(
    Guid PaperId,
    string Title,
    string Description,
    MultipleChoiceRule MultipleChoiceRule,
    decimal TotalPoints,
    IReadOnlyList<PaperContentSection> Sections,
    IReadOnlyList<PaperContentItem> Items
);
