using System.Reflection;
using System.Text.RegularExpressions;
using LegalAffairs.SupervisionInspections.Grading;

namespace LegalAffairs.Tests.SupervisionInspections.Grading;

public partial class GradingWordsTests
{
    [Fact]
    public void The_same_outcome_reads_in_both_languages()
    {
        var outcome = GradingEngine.Grade(Given.Criteria(3), Given.LateLowers, Given.Met(2, daysLate: 3));

        Texts.InChinese(outcome).ShouldBe("满足3项中的2项：良；逾期3天：降一档 → 中");
        Texts.InEnglish(outcome).ShouldBe("2 of 3 criteria met: Good; 3 day(s) late: one grade down → Medium");
    }

    [Fact]
    public void A_name_that_looks_like_a_placeholder_stays_as_it_is()
    {
        var rule = new MissingItemsRule(["{grade}", "方案"]);

        Texts.InChinese(GradingEngine.Grade(rule, Given.None, Given.Missing("{grade}"))).ShouldBe("2项中缺1项（{grade}）：良");
    }

    public static TheoryData<string> Codes() =>
        [
            .. new[] { typeof(GradingSteps), typeof(GradingErrorCodes) }
                .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
                .Select(field => (string)field.GetRawConstantValue()!),
        ];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_code_has_a_text_in_both_languages_with_the_same_arguments(string code) =>
        Placeholders(Texts.English[code]).ShouldBe(Placeholders(Texts.Chinese[code]));

    public static TheoryData<string> EnumMembers() =>
        [
            .. new[]
            {
                typeof(Grade),
                typeof(GradingRuleKind),
                typeof(GradingStatus),
                typeof(ContactState),
                typeof(PointsDirection),
            }.SelectMany(type => Enum.GetValues(type).Cast<Enum>().Select(value => $"Enum:{type.Name}.{value:D}")),
        ];

    [Theory]
    [MemberData(nameof(EnumMembers))]
    public void Every_enum_member_has_a_text_in_both_languages(string key)
    {
        Texts.Chinese[key].ShouldNotBeNullOrWhiteSpace();
        Texts.English[key].ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public void The_grades_are_called_as_in_the_task_table() =>
        Enum.GetValues<Grade>().Select(grade => Texts.Chinese[$"Enum:Grade.{grade:D}"]).ShouldBe(["差", "中", "良", "优"]);

    private static IEnumerable<string> Placeholders(string text) =>
        Placeholder().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\w+\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
