namespace LegalAffairs.TrainingExams.Papers;

public static class PaperLimits
{
    public const int MaxTitleLength = 128;
    public const int MaxDescriptionLength = 1000;
    public const int MaxSections = 20;
    public const int MaxSectionTitleLength = 64;
    public const int MaxRules = 20;
    public const int MaxQuestions = 300;
    public const int PointsDecimals = 2;

    /// <summary>As texts, which is how an attribute takes exact decimals.</summary>
    public const string MinPoints = "0.01";

    public const string MaxPoints = "999.99";
}
