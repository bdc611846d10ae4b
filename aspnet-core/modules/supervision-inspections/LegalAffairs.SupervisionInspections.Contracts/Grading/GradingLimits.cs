namespace LegalAffairs.SupervisionInspections.Grading;

public static class GradingLimits
{
    public const int MaxNames = 20;
    public const int MaxNameLength = 100;
    public const int MaxReasonLength = 500;
    public const int MaxPoints = 100;
}
