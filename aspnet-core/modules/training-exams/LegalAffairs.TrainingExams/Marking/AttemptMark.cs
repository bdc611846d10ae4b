using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.Domain.Entities;

namespace LegalAffairs.TrainingExams.Marking;

/// <summary>What one question of one attempt brought.</summary>
[DisableAuditing]
internal sealed class AttemptMark : IEntity
{
    private AttemptMark() { }

    public AttemptMark(Guid attemptId, int ordinal, decimal? points)
    {
        AttemptId = attemptId;
        Ordinal = ordinal;
        Points = points;
    }

    public Guid AttemptId { get; private set; }

    public int Ordinal { get; private set; }

    /// <summary>Null until a trainer has read it.</summary>
    public decimal? Points { get; private set; }

    /// <summary>The last re-grade that went through it, whether or not it changed anything.</summary>
    public Guid? RegradeId { get; private set; }

    public void Set(decimal? points) => Points = points;

    public void Regrade(Guid regradeId, decimal? points)
    {
        RegradeId = regradeId;
        Points = points;
    }
}
