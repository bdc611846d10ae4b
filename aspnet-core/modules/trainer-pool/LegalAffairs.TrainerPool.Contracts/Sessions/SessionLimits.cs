namespace LegalAffairs.TrainerPool.Sessions;

public static class SessionLimits
{
    public const int MaxTitleLength = 128;
    public const int MaxPlaceLength = 128;
    public const int MaxContentLength = 4000;
    public const int MaxTopicLength = 200;
    public const int MaxLecturerLength = 64;
    public const int MaxAgendaItems = 100;
    public const int MaxDays = 31;
    public const int MaxReasonLength = 500;
    public const int MaxParticipants = 5000;
    public const int MaxNamed = 1000;
    public const int CodeLength = 8;

    /// <summary>How long before the start people may sign in.</summary>
    public const int SignInOpensMinutes = 60;
}
