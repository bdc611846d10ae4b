using LegalAffairs.Abp.Application.Dtos;

namespace LegalAffairs.SupervisionInspections.TaskPlans;

public class TaskPlanListDto : AuditedEntityDto<Guid>
{
    public int Year { get; set; }

    public string Title { get; set; } = string.Empty;

    public string DocumentNumber { get; set; } = string.Empty;

    public string IssuingBody { get; set; } = string.Empty;

    public TaskPlanStatus Status { get; set; }

    public DateTime? PublishedTime { get; set; }

    public DateTime? ClosedTime { get; set; }

    public int IndicatorCount { get; set; }
}

public sealed class TaskPlanDto : TaskPlanListDto
{
    public string ConcurrencyStamp { get; set; } = string.Empty;

    /// <summary>In the order of the table.</summary>
    public IReadOnlyList<IndicatorDto> Indicators { get; set; } = [];

    /// <summary>Newest first.</summary>
    public IReadOnlyList<AmendmentDto> Amendments { get; set; } = [];
}
