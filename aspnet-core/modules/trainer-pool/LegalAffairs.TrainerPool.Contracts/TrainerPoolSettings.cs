namespace LegalAffairs.TrainerPool;

public static class TrainerPoolSettings
{
    /// <summary>Last day of a training year as MM-dd; what comes later counts for the next year.</summary>
    public const string YearEnd = "TrainerPool.Hours.YearEnd";

    /// <summary>Hours that a passed exam is worth.</summary>
    public const string HoursPerExam = "TrainerPool.Hours.PerPassedExam";
}
