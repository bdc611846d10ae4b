namespace LegalAffairs.SupervisionInspections.Grading;

/// <summary>The vocabulary of the text form in task tables (columns 评分规则 and 评分标准). Part of a file format, so not localized.</summary>
internal static class GradingRuleWords
{
    public const string CriteriaCount = "标准计数";
    public const string AverageScore = "平均分";
    public const string CompletionRatio = "完成比例";
    public const string MissingItems = "缺项计数";
    public const string Award = "获奖等次";
    public const string Bonus = "加分";
    public const string Deduction = "扣分";

    /// <summary>Between a list of criteria and its own map of grades: A|B→差|良|优.</summary>
    public const char MapSign = '→';

    public static readonly IReadOnlyDictionary<string, string> Examples = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [CriteriaCount] = "标准一|标准二|标准三",
        [AverageScore] = "90|85|70",
        [CompletionRatio] = "1|2/3",
        [MissingItems] = "第一项|第二项",
        [Award] = "一等奖|二等奖|三等奖",
        [Bonus] = "",
        [Deduction] = "",
    };

    public static readonly IReadOnlyDictionary<string, Grade> Grades = new Dictionary<string, Grade>(StringComparer.Ordinal)
    {
        ["优"] = Grade.Excellent,
        ["良"] = Grade.Good,
        ["中"] = Grade.Medium,
        ["差"] = Grade.Poor,
    };

    public static bool IsSeparator(char c) => c is '|' or '｜';

    public static bool IsReserved(char c) => IsSeparator(c) || c == MapSign || char.IsControl(c);
}
