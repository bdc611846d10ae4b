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

    /// <summary>The last moment at which a lesson may be evaluated; what was said is shown afterwards.</summary>
    public static DateTime EndOf(DateTime sessionEnd) => sessionEnd.AddDays(OpenDays);
}
