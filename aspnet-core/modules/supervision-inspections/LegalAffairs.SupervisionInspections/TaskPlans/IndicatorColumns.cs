namespace LegalAffairs.SupervisionInspections.TaskPlans;

/// <summary>The columns of the paper table. Part of a file format, so not localized.</summary>
internal static class IndicatorColumns
{
    public const string Number = "序号";
    public const string Category = "一级指标";
    public const string Name = "二级指标";
    public const string Applicability = "适用单位";
    public const string RequiredMaterials = "需上传资料";
    public const string Uploads = "上传次数";
    public const string Deadlines = "完成期限";
    public const string WorkRequirements = "工作要求";
    public const string Rule = "评分规则";
    public const string RuleParameters = "评分标准";
    public const string LateLowers = "逾期降档";
    public const string Methods = "考核方式";

    public static readonly IReadOnlyList<string> All =
    [
        Number,
        Category,
        Name,
        Applicability,
        RequiredMaterials,
        Uploads,
        Deadlines,
        WorkRequirements,
        Rule,
        RuleParameters,
        LateLowers,
        Methods,
    ];
}
