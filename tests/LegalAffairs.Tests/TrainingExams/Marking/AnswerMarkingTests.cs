using LegalAffairs.Tests.TrainingExams.Questions;
using LegalAffairs.TrainingExams.Marking;
using LegalAffairs.TrainingExams.Papers;
using LegalAffairs.TrainingExams.Questions;

namespace LegalAffairs.Tests.TrainingExams.Marking;

public sealed class AnswerMarkingTests
{
    private static readonly QuestionKey ThreeRight = new() { Options = [0, 1, 3] };

    [Theory]
    [InlineData(MultipleChoiceRule.AllOrNothing, "0,1,3", 2)]
    [InlineData(MultipleChoiceRule.AllOrNothing, "0,1", 0)]
    [InlineData(MultipleChoiceRule.HalfWhenIncomplete, "0,1", 1)]
    [InlineData(MultipleChoiceRule.HalfWhenIncomplete, "0,1,2,3", 0)]
    [InlineData(MultipleChoiceRule.ZeroWhenWrong, "0", 0.66)]
    [InlineData(MultipleChoiceRule.ZeroWhenWrong, "0,1", 1.33)]
    [InlineData(MultipleChoiceRule.ZeroWhenWrong, "0,2", 0)]
    [InlineData(MultipleChoiceRule.ZeroWhenWrong, "", 0)]
    public void Multiple_choice_is_marked_by_the_rule_of_the_paper(MultipleChoiceRule rule, string answer, double points) =>
        Mark(QuestionKind.MultipleChoice, ThreeRight, answer, rule).ShouldBe((decimal)points);

    [Theory]
    [InlineData("1", 2)]
    [InlineData("0", 0)]
    [InlineData("", 0)]
    public void Single_choice_is_right_or_wrong(string answer, double points) =>
        Mark(QuestionKind.SingleChoice, new QuestionKey { Options = [1] }, answer).ShouldBe((decimal)points);

    [Theory]
    [InlineData("true", 0)]
    [InlineData("false", 2)]
    public void True_or_false_is_right_or_wrong(string answer, double points) =>
        Mark(QuestionKind.TrueFalse, new QuestionKey { IsTrue = false }, answer).ShouldBe((decimal)points);

    [Theory]
    [InlineData("[\"三\",\"Ａ\"]", 2)]
    [InlineData("[\" 3 \",\"b\"]", 1)]
    [InlineData("[\"\",\"\"]", 0)]
    public void Each_blank_is_a_share_however_it_is_typed(string answer, double points) =>
        Mark(
                QuestionKind.FillIn,
                new QuestionKey
                {
                    Blanks =
                    [
                        ["三", "3"],
                        ["a"],
                    ],
                },
                answer
            )
            .ShouldBe((decimal)points);

    [Fact]
    public void A_short_answer_waits_for_a_reader_unless_it_is_empty()
    {
        Mark(QuestionKind.ShortAnswer, new QuestionKey { Reference = "甲" }, "甲").ShouldBeNull();
        Mark(QuestionKind.ShortAnswer, new QuestionKey { Reference = "甲" }, "").ShouldBe(0);
    }

    private static decimal? Mark(
        QuestionKind kind,
        QuestionKey key,
        string answer,
        MultipleChoiceRule rule = MultipleChoiceRule.AllOrNothing
    ) =>
        AnswerMarking.Mark(
            new PaperContentItem(1, Guid.Empty, Guid.Empty, Guid.Empty, kind, 2m, Given.Content(kind) with { Key = key }),
            rule,
            answer
        );
}
