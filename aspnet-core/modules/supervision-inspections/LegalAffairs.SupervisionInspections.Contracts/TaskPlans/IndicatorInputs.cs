using System.ComponentModel.DataAnnotations;
using LegalAffairs.SupervisionInspections.Grading;

namespace LegalAffairs.SupervisionInspections.TaskPlans;

/// <summary>One line of the task table (二级指标).</summary>
public abstract class IndicatorInputBase
{
    /// <summary>序号, from 1, unique within the plan.</summary>
    [Range(TaskPlanLimits.MinNumber, TaskPlanLimits.MaxNumber)]
    public int Number { get; set; }

    /// <summary>一级指标</summary>
    [Required, StringLength(TaskPlanLimits.MaxCategoryLength)]
    public string Category { get; set; } = string.Empty;

    /// <summary>二级指标</summary>
    [Required, StringLength(TaskPlanLimits.MaxNameLength)]
    public string Name { get; set; } = string.Empty;

    /// <summary>需上传资料; empty where nothing is uploaded</summary>
    [StringLength(TaskPlanLimits.MaxTextLength)]
    public string RequiredMaterials { get; set; } = string.Empty;

    /// <summary>完成期限, one per upload, ascending; each counts until the end of its day in Asia/Shanghai. Empty: nothing is uploaded.</summary>
    [MaxLength(TaskPlanLimits.MaxUploads)]
    public IReadOnlyList<DateOnly> Deadlines { get; set; } = [];

    /// <summary>工作要求</summary>
    [StringLength(TaskPlanLimits.MaxTextLength)]
    public string WorkRequirements { get; set; } = string.Empty;

    /// <summary>评分规则 and its parameters</summary>
    [Required]
    public GradingRule? Rule { get; set; }

    /// <summary>逾期降档</summary>
    public bool LateLowers { get; set; }

    /// <summary>考核方式</summary>
    [EnumDataType(typeof(AssessmentMethods))]
    public AssessmentMethods Methods { get; set; }

    /// <summary>适用单位</summary>
    [EnumDataType(typeof(IndicatorApplicability))]
    public IndicatorApplicability Applicability { get; set; }

    /// <summary>Only for <see cref="IndicatorApplicability.Picked"/>.</summary>
    [MaxLength(500)]
    public IReadOnlyList<Guid> PickedUnitIds { get; set; } = [];
}

public sealed class IndicatorInput : IndicatorInputBase
{
    /// <summary>The plan's stamp that the page has read.</summary>
    [StringLength(40)]
    public string? PlanConcurrencyStamp { get; set; }
}

public sealed class AmendIndicatorInput
{
    [Required, StringLength(TaskPlanLimits.MaxReasonLength)]
    public string Reason { get; set; } = string.Empty;

    [Required]
    public IndicatorInput? Indicator { get; set; }
}
