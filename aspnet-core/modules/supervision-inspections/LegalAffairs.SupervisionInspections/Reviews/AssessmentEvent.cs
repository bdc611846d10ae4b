using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.SupervisionInspections.Grading;

namespace LegalAffairs.SupervisionInspections.Reviews;

/// <summary>One grading or override; kept for ever, so that a cell can tell its story.</summary>
internal sealed class AssessmentEvent : Entity<Guid>
{
    private AssessmentEvent() { }

    internal AssessmentEvent(Guid id, Guid assessmentId, DateTime time, Guid? userId, GradingOutcome outcome, GradeOverride? @override)
        : base(id)
    {
        AssessmentId = assessmentId;
        Time = time;
        UserId = userId;
        Outcome = outcome;
        Override = @override;
    }

    public Guid AssessmentId { get; private set; }

    public DateTime Time { get; private set; }

    public Guid? UserId { get; private set; }

    public GradingOutcome Outcome { get; private set; } = default!;

    public GradeOverride? Override { get; private set; }
}
