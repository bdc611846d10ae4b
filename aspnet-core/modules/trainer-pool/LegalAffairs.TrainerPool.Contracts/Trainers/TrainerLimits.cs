namespace LegalAffairs.TrainerPool.Trainers;

public static class TrainerLimits
{
    public const int MaxSpecialities = 10;
    public const int MaxSpecialityLength = 32;
    public const int MaxIntroductionLength = 2000;
    public const int MaxReasonLength = 500;
    public const int MaxNoticeNumberLength = 64;
    public const int MaxFiles = 20;
    public const int MaxCourses = 30;
    public const int MaxCourseTitleLength = 128;
    public const int MaxNoteLength = 200;
    public const int MaxFilterLength = 64;
    public const int MaxPerBatch = 200;
    public const int MaxTermYears = 10;
    public const int MaxCandidates = 20;
    public const int EndsSoonDays = 90;
    public const int MaxBusyDays = 366;
    public const int MaxExportedRows = 5000;
}
