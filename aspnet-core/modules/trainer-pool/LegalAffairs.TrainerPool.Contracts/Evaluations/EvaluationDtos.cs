using System.ComponentModel.DataAnnotations;

namespace LegalAffairs.TrainerPool.Evaluations;

/// <summary>
/// What participants think of a lesson, or of a trainer: once nobody may answer any more, and means and comments only from
/// <see cref="EvaluationLimits.MinAnswers"/> answers on.
/// </summary>
/// <param name="Content">授课内容, to two decimals.</param>
/// <param name="Delivery">授课方式</param>
/// <param name="Usefulness">实用程度</param>
/// <param name="Comments">In the order of their letters, which tells nothing of who wrote when.</param>
/// <param name="ShownFrom">While the lesson may still be evaluated; nothing else is said then.</param>
public sealed record EvaluationSummaryDto(
    int Answers,
    decimal? Content,
    decimal? Delivery,
    decimal? Usefulness,
    IReadOnlyList<string> Comments,
    DateTime? ShownFrom = null
)
{
    public static readonly EvaluationSummaryDto None = new(0, null, null, null, []);
}

/// <summary>A lesson that the caller may evaluate.</summary>
public sealed record LessonDto(Guid InvitationId, string Topic, string TrainerName, DateTime StartTime, DateTime EndTime, bool IsEvaluated);

public sealed class EvaluateInput
{
    public Guid InvitationId { get; set; }

    [Range(EvaluationLimits.MinScore, EvaluationLimits.MaxScore)]
    public int Content { get; set; }

    [Range(EvaluationLimits.MinScore, EvaluationLimits.MaxScore)]
    public int Delivery { get; set; }

    [Range(EvaluationLimits.MinScore, EvaluationLimits.MaxScore)]
    public int Usefulness { get; set; }

    [StringLength(EvaluationLimits.MaxCommentLength)]
    public string? Comment { get; set; }
}
