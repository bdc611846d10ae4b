namespace LegalAffairs.TrainingExams.Questions;

public static class QuestionLimits
{
    public const int MaxCategoryNameLength = 64;
    public const int MaxCategoryDepth = 5;
    public const int MinDifficulty = 1;
    public const int MaxDifficulty = 5;
    public const int MaxTags = 10;
    public const int MaxTagLength = 32;
    public const int MaxStemLength = 4000;
    public const int MinOptions = 2;
    public const int MaxOptions = 8;
    public const int MaxOptionLength = 1000;
    public const int MaxBlanks = 10;
    public const int MaxAcceptedTexts = 10;
    public const int MaxAcceptedTextLength = 200;
    public const int MaxReferenceLength = 4000;
    public const int MaxScoringPoints = 20;
    public const int MaxScoringPointLength = 500;
    public const int MaxLegalBasisLength = 500;
    public const int MaxExplanationLength = 2000;
    public const int MaxReasonLength = 500;

    /// <summary>Marks a place to fill in; more underscores in a row are still one.</summary>
    public const string Blank = "____";
}
