using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.Domain.Entities;

namespace LegalAffairs.TrainingExams.Results;

/// <summary>What a re-grade or an appeal has changed; the old score is never lost. Only ever added.</summary>
[DisableAuditing]
internal sealed class ScoreChange : Entity<Guid>
{
    public const int MaxReasonLength = 1000;

    private ScoreChange() { }

    public ScoreChange(Guid id, Guid attemptId, int ordinal, PointsChange change, ScoreChangeCause cause, DateTime now)
        : base(id)
    {
        AttemptId = attemptId;
        Ordinal = ordinal;
        (OldPoints, NewPoints, OldScore, NewScore) = change;
        (RegradeId, AppealId, Reason, ChangerId) = cause;
        Time = now;
    }

    public Guid AttemptId { get; private set; }

    public int Ordinal { get; private set; }

    public decimal OldPoints { get; private set; }

    public decimal NewPoints { get; private set; }

    /// <summary>Null where the attempt had no score yet.</summary>
    public decimal? OldScore { get; private set; }

    public decimal? NewScore { get; private set; }

    public Guid? RegradeId { get; private set; }

    public Guid? AppealId { get; private set; }

    public string Reason { get; private set; } = string.Empty;

    /// <summary>Who approved the re-grade or answered the appeal.</summary>
    public Guid ChangerId { get; private set; }

    public DateTime Time { get; private set; }
}
