namespace LegalAffairs.TrainerPool.Hours;

public static class HoursLimits
{
    public const string MinHours = "0.1";
    public const string MaxHours = "200";
    public const int MinYear = 2000;
    public const int MaxYear = 2100;
    public const int MaxNoteLength = 200;
    public const int MaxReasonLength = 500;
    public const int MaxPeople = 1000;
    public const int MaxExportedRows = 100_000;
}
