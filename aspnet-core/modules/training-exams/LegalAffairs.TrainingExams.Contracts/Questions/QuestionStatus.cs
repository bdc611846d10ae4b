namespace LegalAffairs.TrainingExams.Questions;

public enum QuestionStatus
{
    /// <summary>No version of it may be asked yet.</summary>
    Draft = 1,

    /// <summary>One version may be asked; a newer one may be in the making.</summary>
    Reviewed = 2,

    /// <summary>No longer drawn. It stays in every paper that holds it.</summary>
    Retired = 3,
}
