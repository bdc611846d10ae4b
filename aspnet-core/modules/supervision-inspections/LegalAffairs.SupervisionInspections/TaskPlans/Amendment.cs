using LegalAffairs.Abp.Domain.Entities;

namespace LegalAffairs.SupervisionInspections.TaskPlans;

/// <summary>A change of a published table: which line, why, and every field as it stood and as it stands.</summary>
internal sealed class Amendment : Entity<Guid>
{
    private Amendment() { }

    internal Amendment(
        Guid id,
        Guid taskPlanId,
        Guid indicatorId,
        string reason,
        IReadOnlyList<AmendedField> changes,
        DateTime time,
        Guid? userId
    )
        : base(id)
    {
        TaskPlanId = taskPlanId;
        IndicatorId = indicatorId;
        Reason = reason;
        Changes = changes;
        Time = time;
        UserId = userId;
    }

    public Guid TaskPlanId { get; private set; }

    public Guid IndicatorId { get; private set; }

    public string Reason { get; private set; } = string.Empty;

    public IReadOnlyList<AmendedField> Changes { get; private set; } = [];

    public DateTime Time { get; private set; }

    public Guid? UserId { get; private set; }
}
