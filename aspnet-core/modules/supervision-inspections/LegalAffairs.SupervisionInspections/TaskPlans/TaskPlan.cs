using LegalAffairs.Abp;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.Domain.Entities.Auditing;

namespace LegalAffairs.SupervisionInspections.TaskPlans;

/// <summary>年度任务表: draft → published → closed. A published table changes only by an amendment that keeps the old text and the reason.</summary>
internal sealed class TaskPlan : FullAuditedAggregateRoot<Guid>
{
    private readonly List<Indicator> _indicators = [];
    private readonly List<Amendment> _amendments = [];

    private TaskPlan() { }

    public TaskPlan(Guid id, TaskPlanHeading heading)
        : base(id) => SetHeading(heading);

    public int Year { get; private set; }

    public string Title { get; private set; } = string.Empty;

    public string DocumentNumber { get; private set; } = string.Empty;

    public string IssuingBody { get; private set; } = string.Empty;

    public TaskPlanStatus Status { get; private set; }

    public DateTime? PublishedTime { get; private set; }

    public DateTime? ClosedTime { get; private set; }

    public IReadOnlyList<Indicator> Indicators => _indicators;

    public IReadOnlyList<Amendment> Amendments => _amendments;

    public void Rename(TaskPlanHeading heading)
    {
        CheckIsDraft();
        SetHeading(heading);
    }

    public Indicator AddIndicator(Guid id, IndicatorContent content)
    {
        CheckIsDraft();
        CheckNumberIsFree(content.Number, null);
        CheckHasRoomFor(1);
        var indicator = new Indicator(id, Id, content);
        _indicators.Add(indicator);
        return indicator;
    }

    public Indicator ChangeIndicator(Guid indicatorId, IndicatorContent content)
    {
        CheckIsDraft();
        CheckNumberIsFree(content.Number, indicatorId);
        var indicator = GetIndicator(indicatorId);
        indicator.Set(content);
        return indicator;
    }

    public void RemoveIndicator(Guid indicatorId)
    {
        CheckIsDraft();
        _indicators.Remove(GetIndicator(indicatorId));
    }

    public void Publish(DateTime now)
    {
        CheckIsDraft();
        if (_indicators.Count == 0)
        {
            throw new BusinessException(SupervisionInspectionsErrors.PlanWithoutIndicators);
        }

        Status = TaskPlanStatus.Published;
        PublishedTime = now;
        AddDistributedEvent(new TaskPlanPublishedEto(Id, Year, Title));
    }

    /// <summary>Changes one line of a published table.</summary>
    public Indicator AmendIndicator(Guid amendmentId, Guid indicatorId, IndicatorContent content, string reason, DateTime now, Guid? userId)
    {
        CheckIsPublished();
        CheckNumberIsFree(content.Number, indicatorId);
        var indicator = GetIndicator(indicatorId);
        var changes = AmendedField.Between(indicator.Content, content);
        if (changes.Count == 0)
        {
            throw new BusinessException(SupervisionInspectionsErrors.IndicatorUnchanged);
        }

        indicator.Set(content);
        _amendments.Add(new Amendment(amendmentId, Id, indicatorId, reason, changes, now, userId));
        AddDistributedEvent(new IndicatorAmendedEto(amendmentId, Id, indicatorId, indicator.Name, reason));
        return indicator;
    }

    public void Close(DateTime now)
    {
        CheckIsPublished();
        Status = TaskPlanStatus.Closed;
        ClosedTime = now;
    }

    /// <exception cref="EntityNotFoundException">No such line in this table.</exception>
    public Indicator GetIndicator(Guid indicatorId) =>
        _indicators.Find(i => i.Id == indicatorId) ?? throw new EntityNotFoundException(typeof(Indicator), indicatorId);

    public void CheckIsDraft()
    {
        if (Status != TaskPlanStatus.Draft)
        {
            throw new BusinessException(SupervisionInspectionsErrors.PlanNotDraft);
        }
    }

    public void CheckHasRoomFor(int count)
    {
        if (_indicators.Count + count > TaskPlanLimits.MaxIndicators)
        {
            throw new BusinessException(SupervisionInspectionsErrors.PlanHasTooManyIndicators)
                .WithData("max", TaskPlanLimits.MaxIndicators)
                .WithData("count", _indicators.Count);
        }
    }

    private void CheckIsPublished()
    {
        if (Status != TaskPlanStatus.Published)
        {
            throw new BusinessException(SupervisionInspectionsErrors.PlanNotPublished);
        }
    }

    private void CheckNumberIsFree(int number, Guid? except)
    {
        if (_indicators.Exists(i => i.Number == number && i.Id != except))
        {
            throw new BusinessException(SupervisionInspectionsErrors.IndicatorNumberTaken).WithData("number", number);
        }
    }

    private void SetHeading(TaskPlanHeading heading)
    {
        Year = heading.Year;
        Title = heading.Title;
        DocumentNumber = heading.DocumentNumber;
        IssuingBody = heading.IssuingBody;
    }
}
