using LegalAffairs.Abp;
using LegalAffairs.Abp.Authorization.DataScopes;
using LegalAffairs.Abp.Domain.Entities.Auditing;
using LegalAffairs.SupervisionInspections.Grading;
using LegalAffairs.SupervisionInspections.Submissions;

namespace LegalAffairs.SupervisionInspections.Reviews;

/// <summary>评定: the grade of one unit on one indicator, how it came about, and what a leader decided otherwise.</summary>
internal sealed class Assessment : FullAuditedAggregateRoot<Guid>, IHasOrganizationUnit
{
    private readonly List<AssessmentEvent> _events = [];

    private Assessment() { }

    public Assessment(Guid id, Guid taskPlanId, Guid indicatorId, Guid organizationUnitId)
        : base(id)
    {
        TaskPlanId = taskPlanId;
        IndicatorId = indicatorId;
        OrganizationUnitId = organizationUnitId;
    }

    public Guid TaskPlanId { get; private set; }

    public Guid IndicatorId { get; private set; }

    public Guid OrganizationUnitId { get; private set; }

    public GradingInput Input { get; private set; } = new();

    public GradingOutcome Outcome { get; private set; } = new(GradingStatus.Incomplete, null, null, []);

    public GradeOverride? Override { get; private set; }

    public Guid? OverriderId { get; private set; }

    /// <summary>The grade that counts, for lists and the scoreboard.</summary>
    public Grade? Grade { get; private set; }

    public decimal? Points { get; private set; }

    public bool IsOverridden => Override is not null;

    public DateTime GradedTime { get; private set; }

    public Guid? GraderId { get; private set; }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<AssessmentEvent> Events => _events;

    /// <summary>Grades, or grades anew; a leader's override ends with the grade that it was about.</summary>
    /// <exception cref="BusinessException">The engine cannot grade this yet, or the input contradicts the rule.</exception>
    public void SetGrade(Guid eventId, GradingInput input, GradingOutcome outcome, DateTime now, Guid? userId)
    {
        if (outcome.Status is GradingStatus.Incomplete or GradingStatus.Invalid)
        {
            throw outcome.Messages[0].ToException();
        }

        Input = input;
        Outcome = outcome;
        Override = null;
        OverriderId = null;
        Grade = outcome.Grade;
        Points = outcome.Points;
        GradedTime = now;
        GraderId = userId;
        _events.Add(new AssessmentEvent(eventId, Id, now, userId, outcome, null));
        AddDistributedEvent(new IndicatorGradedEto(eventId, TaskPlanId, IndicatorId, OrganizationUnitId, IsOverride: false));
    }

    /// <summary>领导改评</summary>
    public void OverrideGrade(Guid eventId, GradeOverride decision, DateTime now, Guid? userId)
    {
        if (Outcome.Status == GradingStatus.PointsOnly)
        {
            throw new BusinessException(SupervisionInspectionsErrors.PointsCannotBeOverridden);
        }

        if (decision.Grade == Grade)
        {
            throw new BusinessException(SupervisionInspectionsErrors.OverrideWithoutChange);
        }

        Override = decision;
        OverriderId = userId;
        Grade = decision.Grade;
        _events.Add(new AssessmentEvent(eventId, Id, now, userId, Outcome, decision));
        AddDistributedEvent(new IndicatorGradedEto(eventId, TaskPlanId, IndicatorId, OrganizationUnitId, IsOverride: true));
    }
}
