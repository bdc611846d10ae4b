using System.ComponentModel.DataAnnotations;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.SupervisionInspections.Grading;

namespace LegalAffairs.SupervisionInspections.TaskPlans;

public sealed class GetTaskPlansInput : PagedAndSortedResultRequestDto
{
    [StringLength(TaskPlanLimits.MaxTitleLength)]
    public string? Filter { get; set; }

    public int? Year { get; set; }

    public TaskPlanStatus? Status { get; set; }
}

public class CreateTaskPlanInput
{
    [Range(TaskPlanLimits.MinYear, TaskPlanLimits.MaxYear)]
    public int Year { get; set; }

    [Required, StringLength(TaskPlanLimits.MaxTitleLength)]
    public string Title { get; set; } = string.Empty;

    /// <summary>文号</summary>
    [StringLength(TaskPlanLimits.MaxDocumentNumberLength)]
    public string DocumentNumber { get; set; } = string.Empty;

    /// <summary>发文机关</summary>
    [Required, StringLength(TaskPlanLimits.MaxIssuingBodyLength)]
    public string IssuingBody { get; set; } = string.Empty;
}

public sealed class UpdateTaskPlanInput : CreateTaskPlanInput
{
    [Required, StringLength(40)]
    public string ConcurrencyStamp { get; set; } = string.Empty;
}

/// <summary>"What would 2 of 3 and 3 days late give?", asked before publishing.</summary>
public sealed class TryRuleInput
{
    [Required]
    public GradingRule? Rule { get; set; }

    public GradingModifiers Modifiers { get; set; } = new();

    public GradingInput Input { get; set; } = new();
}

/// <param name="Explanation">In words, in the caller's language.</param>
public sealed record GradingResultDto(GradingStatus Status, Grade? Grade, decimal? Points, string Explanation);
