using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.Domain.Entities;

namespace LegalAffairs.TrainingExams.Attempts;

/// <summary>The order of an attempt's questions, laid down when it is prepared: a reload shows the same.</summary>
[DisableAuditing]
internal sealed class AttemptOrder : IEntity
{
    private AttemptOrder() { }

    public AttemptOrder(Guid attemptId, IReadOnlyList<ShownQuestion> questions)
    {
        AttemptId = attemptId;
        Questions = questions;
    }

    public Guid AttemptId { get; private set; }

    public IReadOnlyList<ShownQuestion> Questions { get; private set; } = [];
}
