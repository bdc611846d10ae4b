namespace LegalAffairs.TrainingExams.Completion;

public static class CompletionLimits
{
    public const int NumberLength = 12;
    public const int CodeLength = 26;
    public const int MaxNameLength = 128;
}
