namespace LegalAffairs.TrainerPool.SelfStudy;

public static class StudyClaimLimits
{
    public const int MaxFiles = 10;
}
