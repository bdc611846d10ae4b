using System.Text;
using System.Text.Json;
using LegalAffairs.Tests.TrainingExams.Questions;
using LegalAffairs.TrainingExams.Papers;
using LegalAffairs.TrainingExams.Questions;

namespace LegalAffairs.Tests.TrainingExams.Papers;

public sealed class CandidatePaperTests
{
    private static readonly string[] ItemFields = ["ordinal", "section", "kind", "points", "stem", "options"];

    private static readonly PaperContentSection[] Sections =
    [
        .. Enum.GetValues<QuestionKind>()
            .Select((k, i) => new PaperContentSection(Guid.CreateVersion7(), i + 1, $"第{i + 1}部分", k, 1.5m)),
    ];

    [Fact]
    public void A_candidate_is_shown_what_is_asked_and_nothing_that_tells_what_is_right()
    {
        using var json = JsonDocument.Parse(CandidatePaperJson.Write(Paper(k => Given.Content(k))));

        var items = json.RootElement.GetProperty("items").EnumerateArray().ToList();
        items.Count.ShouldBe(5);
        items.ShouldAllBe(i => i.EnumerateObject().Select(p => p.Name).SequenceEqual(ItemFields));
        items[0].GetProperty("options").EnumerateArray().Select(o => o.GetString()).ShouldBe(["甲", "乙", "丙"]);
        (items[3].GetProperty("stem").GetString(), items[3].GetProperty("section").GetInt32()).ShouldBe(("期限是____日", 4));
    }

    [Fact]
    public void Whatever_is_right_the_paper_reads_the_same_byte_for_byte()
    {
        var shown = CandidatePaperJson.Write(Paper(k => Given.Content(k)));
        var other = CandidatePaperJson.Write(
            Paper(k => Given.Content(k) with { Key = OtherKey(k), Explanation = "另有解析", LegalBasis = "另有依据" })
        );

        Encoding.UTF8.GetString(shown).ShouldBe(Encoding.UTF8.GetString(other));
    }

    private static PaperContent Paper(Func<QuestionKind, QuestionContent> content) =>
        new(
            Guid.CreateVersion7(),
            "卷",
            "",
            MultipleChoiceRule.AllOrNothing,
            7.5m,
            Sections,
            [
                .. Sections.Select(s => new PaperContentItem(
                    s.Order,
                    s.Id,
                    Guid.CreateVersion7(),
                    Guid.CreateVersion7(),
                    s.Kind,
                    s.PointsEach,
                    content(s.Kind)
                )),
            ]
        );

    private static QuestionKey OtherKey(QuestionKind kind) =>
        kind switch
        {
            QuestionKind.SingleChoice => new() { Options = [2] },
            QuestionKind.MultipleChoice => new() { Options = [0, 1, 2] },
            QuestionKind.TrueFalse => new() { IsTrue = true },
            QuestionKind.FillIn => new()
            {
                Blanks =
                [
                    ["十五"],
                ],
            },
            _ => new() { Reference = "另一个答案", ScoringPoints = ["三"] },
        };
}
