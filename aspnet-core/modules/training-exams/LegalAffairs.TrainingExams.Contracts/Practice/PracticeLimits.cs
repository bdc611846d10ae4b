namespace LegalAffairs.TrainingExams.Practice;

public static class PracticeLimits
{
    public const int MaxQuestionsAtOnce = 50;

    /// <summary>A question leaves the book after so many right answers without a wrong one between.</summary>
    public const int RightAnswersToLeave = 2;
}
