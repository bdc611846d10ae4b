namespace LegalAffairs.TrainingExams.Attempts;

public static class AttemptLimits
{
    /// <summary>Characters of one answer.</summary>
    public const int MaxAnswerLength = 8000;

    /// <summary>Answers in one call; an offline browser may have many waiting.</summary>
    public const int MaxAnswersPerCall = 100;

    public const int MaxAddressLength = 64;
    public const int MaxDetailLength = 500;
}
