namespace LegalAffairs.TrainingExams.Appeals;

public static class AppealLimits
{
    public const int MaxTextLength = 1000;
    public const int MaxReplyLength = 1000;
    public const int DefaultDays = 3;
    public const int MaxDays = 30;
}
