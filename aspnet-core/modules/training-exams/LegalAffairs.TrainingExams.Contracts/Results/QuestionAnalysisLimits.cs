namespace LegalAffairs.TrainingExams.Results;

/// <summary>From where on a question is pointed out to its author.</summary>
public static class QuestionAnalysisLimits
{
    /// <summary>Below: too hard, or the key is wrong.</summary>
    public const decimal MinFacility = 0.30m;

    /// <summary>Above: too easy.</summary>
    public const decimal MaxFacility = 0.95m;

    /// <summary>Below: does not tell the good from the weak.</summary>
    public const decimal MinDiscrimination = 0.20m;

    /// <summary>With fewer attempts nobody is written to: chance alone makes such figures.</summary>
    public const int MinAttemptsToTell = 20;

    /// <summary>The part of the attempts that makes the upper and the lower group.</summary>
    public const decimal GroupShare = 0.27m;

    /// <summary>How many wrong fill-ins are kept of a question.</summary>
    public const int MostWrongTexts = 10;
}
