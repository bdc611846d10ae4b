namespace LegalAffairs.TrainingExams.Questions.Exchange;

/// <summary>A question as a file tells it, whatever its format.</summary>
/// <param name="Category">Its full name; empty where the file names none.</param>
internal sealed record QuestionDraft(
    QuestionKind Kind,
    string Category,
    int Difficulty,
    IReadOnlyList<string> Tags,
    QuestionContent Content
);
