using LegalAffairs.Abp;
using LegalAffairs.TrainingExams.Questions;

namespace LegalAffairs.Tests.TrainingExams.Questions;

public sealed class QuestionRulesTests
{
    private const string Prefix = "TrainingExams:";

    [Theory]
    [InlineData(QuestionKind.SingleChoice)]
    [InlineData(QuestionKind.MultipleChoice)]
    [InlineData(QuestionKind.TrueFalse)]
    [InlineData(QuestionKind.FillIn)]
    [InlineData(QuestionKind.ShortAnswer)]
    public void A_complete_question_of_each_kind_is_right(QuestionKind kind) => Codes(kind, Given.Content(kind)).ShouldBeEmpty();

    [Fact]
    public void The_stem_is_neither_missing_nor_too_long()
    {
        Codes(QuestionKind.TrueFalse, Given.Content(QuestionKind.TrueFalse) with { Stem = "" }).ShouldBe(["StemMissing"]);
        Codes(QuestionKind.TrueFalse, Given.Content(QuestionKind.TrueFalse) with { Stem = new string('长', 4001) })
            .ShouldBe(["TextTooLong"]);
        Codes(QuestionKind.TrueFalse, Given.Content(QuestionKind.TrueFalse) with { Stem = new string('长', 4000) }).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(1, "OptionCountOutOfRange")]
    [InlineData(2, null)]
    [InlineData(8, null)]
    [InlineData(9, "OptionCountOutOfRange")]
    public void A_choice_has_two_to_eight_options(int count, string? code)
    {
        var content = Given.Choice([.. Enumerable.Range(1, count).Select(i => $"第{i}项")], 0);

        Codes(QuestionKind.SingleChoice, content).ShouldBe(code is null ? [] : [code]);
    }

    [Fact]
    public void Options_are_neither_empty_nor_equal_however_they_are_typed()
    {
        Codes(QuestionKind.SingleChoice, Given.Choice(["甲", ""], 0)).ShouldBe(["OptionEmpty"]);
        Codes(QuestionKind.SingleChoice, Given.Choice(["abc 1", "乙", "ＡＢＣ １"], 0)).ShouldBe(["OptionTwice"]);
        Codes(QuestionKind.SingleChoice, Given.Choice(["甲", new string('长', 1001)], 0)).ShouldBe(["TextTooLong"]);
    }

    [Theory]
    [InlineData(QuestionKind.SingleChoice, new int[0], "KeyMissing")]
    [InlineData(QuestionKind.SingleChoice, new[] { 4 }, "KeyOptionUnknown")]
    [InlineData(QuestionKind.SingleChoice, new[] { -1 }, "KeyOptionUnknown")]
    [InlineData(QuestionKind.SingleChoice, new[] { 0, 1 }, "KeyNotSingle")]
    [InlineData(QuestionKind.MultipleChoice, new[] { 0 }, "KeyNotMultiple")]
    [InlineData(QuestionKind.MultipleChoice, new[] { 0, 0 }, "KeyOptionTwice")]
    [InlineData(QuestionKind.MultipleChoice, new[] { 0, 1, 2, 3 }, null)]
    public void A_key_names_as_many_existing_options_as_its_kind_asks_for(QuestionKind kind, int[] key, string? code) =>
        Codes(kind, Given.Choice(["甲", "乙", "丙", "丁"], key)).ShouldBe(code is null ? [] : [code]);

    [Theory]
    [InlineData("没有空处", "一", "BlankCountOutOfRange")]
    [InlineData("一处____，两处______", "一", "BlankCountDiffers")]
    [InlineData("一处____", "一；二", "BlankCountDiffers")]
    [InlineData("三个下划线不算___", "一", "BlankCountOutOfRange")]
    [InlineData("一处____", " ", "BlankWithoutAnswer")]
    [InlineData("一处____，两处______", "一；二|两", null)]
    public void Each_blank_of_the_stem_has_its_answer(string stem, string key, string? code)
    {
        var content = new QuestionContent(stem, [], new QuestionKey { Blanks = QuestionKeyText.ReadBlanks(key) }, "", "");

        Codes(QuestionKind.FillIn, content).ShouldBe(code is null ? [] : [code]);
    }

    [Fact]
    public void Only_choices_have_options_and_every_kind_has_a_key()
    {
        Codes(QuestionKind.TrueFalse, Given.Choice(["甲", "乙"], 0)).ShouldBe(["OptionsNotAllowed", "KeyMissing"]);
        Codes(QuestionKind.ShortAnswer, new QuestionContent("简述", [], new QuestionKey(), "", "")).ShouldBe(["KeyMissing"]);
        Codes(
                QuestionKind.ShortAnswer,
                new QuestionContent(
                    "简述",
                    [],
                    new QuestionKey { Reference = "略", ScoringPoints = [.. Enumerable.Repeat("点", 21)] },
                    "",
                    ""
                )
            )
            .ShouldBe(["TooManyScoringPoints"]);
    }

    [Fact]
    public void Entry_stops_at_the_first_problem_and_names_it()
    {
        var failure = Should.Throw<BusinessException>(() =>
            QuestionRules.Check(QuestionKind.SingleChoice, Given.Choice(["甲", "乙", "丙", "丁"], 4))
        );

        failure.Code.ShouldBe(Prefix + "KeyOptionUnknown");
        failure.Data["option"]!.ToString().ShouldBe("E");
    }

    [Fact]
    public void What_asks_the_same_has_the_same_hash_however_it_is_typed()
    {
        var content = Given.Choice(["Aa", "乙"], 0) with { Stem = "哪一项　正确" };

        var hash = content.Hash(QuestionKind.SingleChoice);

        hash.ShouldBe((content with { Stem = " 哪一项 正确 ", Options = ["ＡＡ", "乙"] }).Hash(QuestionKind.SingleChoice));
        hash.ShouldBe((content with { Explanation = "别的解析" }).Hash(QuestionKind.SingleChoice));
        hash.ShouldNotBe(content.Hash(QuestionKind.MultipleChoice));
        hash.ShouldNotBe((content with { Options = ["Aa", "丙"] }).Hash(QuestionKind.SingleChoice));
    }

    private static IEnumerable<string> Codes(QuestionKind kind, QuestionContent content) =>
        QuestionRules.ProblemsOf(kind, content).Select(p => p.Code[Prefix.Length..]);
}
