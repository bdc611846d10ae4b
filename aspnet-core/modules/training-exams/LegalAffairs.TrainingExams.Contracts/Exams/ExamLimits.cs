namespace LegalAffairs.TrainingExams.Exams;

public static class ExamLimits
{
    public const int MaxTitleLength = 128;
    public const int MinDurationMinutes = 1;
    public const int MaxDurationMinutes = 300;
    public const int MaxAttempts = 5;
    public const int MaxExtraMinutes = 120;
    public const int MaxReasonLength = 500;
    public const int MaxPersonFilterLength = 64;
    public const int MaxCandidates = 50_000;
    public const int MaxWindowDays = 60;
    public const string MinPassMark = "0";
    public const string MaxPassMark = "99999.99";
}
