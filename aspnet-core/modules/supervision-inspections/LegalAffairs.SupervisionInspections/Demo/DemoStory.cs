namespace LegalAffairs.SupervisionInspections.Demo;

/// <summary>What the units of 云州市 have done so far, told by indicator: one letter for each unit that it applies to, in the order of the tree.</summary>
internal static class DemoStory
{
    private static readonly Dictionary<char, DemoStep> Steps = new()
    {
        ['.'] = DemoStep.Missing,
        ['D'] = DemoStep.Draft,
        ['S'] = DemoStep.Submitted,
        ['R'] = DemoStep.Returned,
        ['A'] = DemoStep.Accepted,
        ['G'] = DemoStep.Graded,
        ['L'] = DemoStep.GradedLate,
        ['F'] = DemoStep.GradedAfterReturn,
        ['X'] = DemoStep.GradedMissing,
    };

    private static readonly Dictionary<int, string> ThisYear = new()
    {
        [1] = "GGLFGGGGXGLGGF",
        [2] = "GGGLGAGGRGGSG.",
        [3] = "GGSGA.GGSGLRGG",
        [4] = "GLS",
        [5] = "SARD.SSA",
        [6] = "SAD...",
        [7] = "GGGGGGGGGGGGGG",
        [8] = "S.....",
        [12] = ".G....G.......",
        [13] = "....G.........",
    };

    private static readonly Dictionary<int, string> LastYear = new()
    {
        [6] = "GGLGXF",
        [7] = "GGGGGGGGGGGGGG",
        [12] = "G......G......",
        [13] = "..G...........",
    };

    /// <summary>The lines of the table that last year's had too.</summary>
    public static IReadOnlyCollection<int> NumbersOfLastYear => LastYear.Keys;

    public static IReadOnlyList<DemoStep> Of(int indicatorNumber, bool lastYear) =>
        [.. (lastYear ? LastYear : ThisYear).GetValueOrDefault(indicatorNumber, string.Empty).Select(letter => Steps[letter])];
}
