namespace LegalAffairs.SupervisionInspections.Submissions;

public static class SubmissionLimits
{
    public const int MaxNoteLength = 2000;
    public const int MaxReasonLength = 500;
    public const int MaxFiles = 50;

    /// <summary>ZZ20 asks each unit for ten.</summary>
    public const int RequiredContacts = 10;
    public const int MaxContacts = 50;
    public const int MaxContactNameLength = 100;
    public const int MaxPositionLength = 100;
    public const int MaxPhoneLength = 30;
}
