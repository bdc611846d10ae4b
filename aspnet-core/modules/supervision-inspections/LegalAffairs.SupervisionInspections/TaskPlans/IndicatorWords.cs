namespace LegalAffairs.SupervisionInspections.TaskPlans;

/// <summary>The words of the paper table, as imports read them and exports write them.</summary>
internal static class IndicatorWords
{
    public const char Separator = '|';

    private static readonly char[] Separators = [Separator, '｜', '\n'];

    public static readonly IReadOnlyDictionary<string, IndicatorApplicability> Applicabilities = new Dictionary<
        string,
        IndicatorApplicability
    >(StringComparer.Ordinal)
    {
        ["全部"] = IndicatorApplicability.All,
        ["县市区"] = IndicatorApplicability.Counties,
        ["市直部门"] = IndicatorApplicability.Departments,
    };

    public static readonly IReadOnlyDictionary<string, AssessmentMethods> Methods = new Dictionary<string, AssessmentMethods>(
        StringComparer.Ordinal
    )
    {
        ["督导平台"] = AssessmentMethods.Platform,
        ["实地考察"] = AssessmentMethods.SiteVisit,
        ["调查测评"] = AssessmentMethods.Survey,
        ["专家评审"] = AssessmentMethods.ExpertReview,
        ["现场测试"] = AssessmentMethods.OnSiteTest,
        ["日常掌握"] = AssessmentMethods.DailyObservation,
        ["网络检索"] = AssessmentMethods.WebSearch,
    };

    public static readonly IReadOnlyDictionary<string, bool> YesNo = new Dictionary<string, bool>(StringComparer.Ordinal)
    {
        ["是"] = true,
        ["否"] = false,
    };

    /// <summary>The entries of a cell that lists several.</summary>
    public static string[] Split(string cell) =>
        cell.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public static string Of(AssessmentMethods methods) =>
        string.Join(Separator, Methods.Where(m => methods.HasFlag(m.Value)).Select(m => m.Key));

    public static string Of(IndicatorApplicability applicability) =>
        Applicabilities.FirstOrDefault(a => a.Value == applicability).Key ?? "指定单位";
}
