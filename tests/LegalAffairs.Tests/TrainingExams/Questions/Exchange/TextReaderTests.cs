using System.Text;
using LegalAffairs.TrainingExams.Questions;
using LegalAffairs.TrainingExams.Questions.Exchange;

namespace LegalAffairs.Tests.TrainingExams.Questions.Exchange;

public sealed class TextReaderTests
{
    [Fact]
    public void Aiken_is_read_with_either_mark_after_the_letters_and_with_long_texts()
    {
        var rows = Aiken(
            """
            听证由谁主持？
            （单选）
            A. 本案调查人员
            B) 非本案调查人员
            C、当事人
            ANSWER: B

            第二题
            A. 甲
            B. 乙
            answer：a
            """
        );

        rows.Select(r => r.Number).ShouldBe([1, 8]);
        var first = rows[0].Draft!;
        first.Content.Stem.ShouldBe("听证由谁主持？\n（单选）");
        first.Content.Options.ShouldBe(["本案调查人员", "非本案调查人员", "当事人"]);
        rows.Select(r => r.Draft!.Content.Key.Options[0]).ShouldBe([1, 0]);
    }

    [Fact]
    public void A_question_of_Aiken_without_an_answer_has_none()
    {
        var draft = Aiken("题干\nA. 甲\nB. 乙").ShouldHaveSingleItem().Draft!;

        draft.Content.Key.Options.ShouldBeEmpty();
        draft.Content.Options.Count.ShouldBe(2);
    }

    [Fact]
    public void GBK_is_read_as_well()
    {
        var text = CodePagesEncodingProvider.Instance.GetEncoding("GBK")!.GetBytes("题干\nA. 甲\nB. 乙\nANSWER: A");

        new AikenQuestionReader().Read(new MemoryStream(text)).Single().Draft!.Content.Stem.ShouldBe("题干");
    }

    [Fact]
    public void GIFT_tells_all_kinds_with_categories_tags_and_reasons()
    {
        var rows = Gift(
            """
            // 题库
            $CATEGORY: 行政处罚/程序

            // [tag:难度5][tag:重点]
            ::一:: 单选\: 谁？ {
            =甲 # 对
            ~乙
            ####因为如此【法律依据】某法第一条}

            多选 {~%50%甲 ~%50%乙 ~%-100%丙}

            判断 {F}

            期限是 {=三十 =30} 日。

            简述 {####【参考答案】要点如下【得分要点】一
            二}
            """
        );

        rows.ShouldAllBe(r => r.IsGood);
        rows.Select(r => r.Draft!.Kind)
            .ShouldBe([
                QuestionKind.SingleChoice,
                QuestionKind.MultipleChoice,
                QuestionKind.TrueFalse,
                QuestionKind.FillIn,
                QuestionKind.ShortAnswer,
            ]);
        var first = rows[0].Draft!;
        (first.Category, first.Difficulty, first.Tags.Single()).ShouldBe(("行政处罚/程序", 5, "重点"));
        (first.Content.Stem, first.Content.Explanation, first.Content.LegalBasis).ShouldBe(("单选: 谁？", "因为如此", "某法第一条"));
        first.Content.Options.ShouldBe(["甲", "乙"]);
        rows[1].Draft!.Content.Key.Options.ShouldBe([0, 1]);
        rows[1].Draft!.Tags.ShouldBeEmpty();
        rows[2].Draft!.Content.Key.IsTrue.ShouldBe(false);
        rows[3].Draft!.Content.Stem.ShouldBe("期限是____日。");
        rows[3].Draft!.Content.Key.Blanks.Single().ShouldBe(["三十", "30"]);
        rows[4].Draft!.Content.Key.Reference.ShouldBe("要点如下");
        rows[4].Draft!.Content.Key.ScoringPoints.ShouldBe(["一", "二"]);
    }

    [Theory]
    [InlineData("没有答案", "GiftWithoutAnswer")]
    [InlineData("多少？ {#3}", "GiftKindUnknown")]
    [InlineData("配对 {=甲 -> 一 =乙 -> 二}", "GiftKindUnknown")]
    public void What_the_bank_has_not_is_named(string text, string code) =>
        Gift(text).ShouldHaveSingleItem().Errors.ShouldHaveSingleItem().Code.ShouldBe($"TrainingExams:{code}");

    [Fact]
    public void Whatever_signs_a_text_holds_it_is_read_back_from_GIFT_as_it_was_written()
    {
        var categoryId = Guid.CreateVersion7();
        var tree = new CategoryTree([new CategoryNode(categoryId, "分类", null, "")]);
        const string Signs = "a~b=c#d{e}f:g\\h\n第二行";
        ExportedQuestion[] questions =
        [
            Exported(QuestionKind.SingleChoice, new(Signs, [Signs, "乙"], new() { Options = [1] }, Signs, Signs)),
            Exported(QuestionKind.MultipleChoice, new("多选", ["甲", "乙", "丙", "丁"], new() { Options = [0, 2, 3] }, "", "")),
            Exported(QuestionKind.TrueFalse, new("判断", [], new() { IsTrue = true }, "依据", "")),
            Exported(
                QuestionKind.FillIn,
                new(
                    $"空____在中间{Signs}",
                    [],
                    new()
                    {
                        Blanks =
                        [
                            [Signs, "二"],
                        ],
                    },
                    "",
                    "解析"
                )
            ),
            Exported(QuestionKind.ShortAnswer, new("简述", [], new() { Reference = Signs, ScoringPoints = ["一", "二"] }, "依据", "解析")),
        ];
        using var text = new StringWriter();

        QuestionText.WriteGift(text, questions, tree, "备注");
        var rows = Gift(text.ToString());

        rows.ShouldAllBe(r => r.IsGood);
        rows.Select(r => (r.Draft!.Kind, r.Draft.Difficulty, r.Draft.Category)).ShouldBe(questions.Select(q => (q.Kind, 4, "分类")));
        foreach (var (row, question) in rows.Zip(questions))
        {
            row.Draft!.Content.Says(question.Content).ShouldBeTrue($"{row.Draft.Content} is not {question.Content}");
            row.Draft.Tags.ShouldBe(["重点"]);
        }

        ExportedQuestion Exported(QuestionKind kind, QuestionContent content) => new(kind, categoryId, 4, ["重点"], content);
    }

    private static List<DraftRow> Aiken(string text) => [.. new AikenQuestionReader().Read(Utf8(text))];

    private static List<DraftRow> Gift(string text) => [.. new GiftQuestionReader().Read(Utf8(text))];

    private static MemoryStream Utf8(string text) => new(Encoding.UTF8.GetBytes(text));
}
