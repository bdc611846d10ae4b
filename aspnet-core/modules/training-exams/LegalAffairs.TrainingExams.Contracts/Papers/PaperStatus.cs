namespace LegalAffairs.TrainingExams.Papers;

public enum PaperStatus
{
    Draft = 1,

    /// <summary>Its questions are drawn and pinned; nothing of it changes any more.</summary>
    Published = 2,

    /// <summary>Not for new exams.</summary>
    Retired = 3,
}
