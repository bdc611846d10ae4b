namespace LegalAffairs.TrainingExams.Regrading;

public static class RegradeLimits
{
    public const int MaxReasonLength = 500;
}
