namespace LegalAffairs.TrainerPool.Evaluations;

public static class EvaluationLimits
{
    public const int MinScore = 1;
    public const int MaxScore = 5;
    public const int MaxCommentLength = 300;

    /// <summary>Fewer answers show nothing: they could be told apart.</summary>
    public const int MinAnswers = 5;

    /// <summary>After the session's end.</summary>
    public const int OpenDays = 14;
}
