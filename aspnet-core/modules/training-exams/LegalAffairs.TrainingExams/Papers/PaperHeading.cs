namespace LegalAffairs.TrainingExams.Papers;

internal sealed record PaperHeading(string Title, string Description, MultipleChoiceRule MultipleChoiceRule);
