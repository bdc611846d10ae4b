using LegalAffairs.TrainingExams.Questions;

namespace LegalAffairs.Tests.TrainingExams.Questions;

public sealed class QuestionKeyTextTests
{
    [Theory]
    [InlineData("ACD", new[] { 0, 2, 3 })]
    [InlineData("d、a ,Ｃ", new[] { 0, 2, 3 })]
    [InlineData("", new int[0])]
    public void Letters_are_read_however_they_are_parted(string text, int[] options) => QuestionKeyText.ReadOptions(text).ShouldBe(options);

    [Theory]
    [InlineData("对", true)]
    [InlineData("√", true)]
    [InlineData("true", true)]
    [InlineData("错误", false)]
    [InlineData("Ｆ", false)]
    [InlineData("也许", null)]
    public void A_judgement_is_read_in_the_words_people_use(string text, bool? isTrue) =>
        QuestionKeyText.ReadJudgement(text).ShouldBe(isTrue);

    [Fact]
    public void Blanks_are_read_back_as_they_were_written_whatever_their_texts_hold()
    {
        var key = new QuestionKey
        {
            Blanks =
            [
                ["三十", "30"],
                ["甲|乙；丙;丁", "反\\斜"],
                ["一"],
            ],
        };

        var text = QuestionKeyText.Of(QuestionKind.FillIn, key);

        text.ShouldStartWith("三十|30；");
        QuestionKeyText.ReadBlanks(text).Select(b => string.Join('&', b)).ShouldBe(["三十&30", "甲|乙；丙;丁&反\\斜", "一"]);
    }
}
