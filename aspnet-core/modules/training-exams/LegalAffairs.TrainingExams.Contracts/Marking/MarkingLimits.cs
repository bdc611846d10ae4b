namespace LegalAffairs.TrainingExams.Marking;

public static class MarkingLimits
{
    public const int MaxCommentLength = 1000;

    /// <summary>How long an answer that was handed to a marker is kept for him.</summary>
    public const int ClaimMinutes = 15;

    public const int DefaultTolerancePercent = 20;
    public const int MaxTolerancePercent = 100;
    public const string MinPoints = "0";
    public const string MaxPoints = "999.99";
}
