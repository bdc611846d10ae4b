using LegalAffairs.TrainingExams.Questions;

namespace LegalAffairs.Tests.TrainingExams.Questions;

internal static class Given
{
    public static readonly DateTime Now = new(2026, 6, 1, 1, 0, 0, DateTimeKind.Utc);
    public static readonly Guid Author = Guid.CreateVersion7();
    public static readonly Guid Reviewer = Guid.CreateVersion7();
    public static readonly QuestionPlacement Placement = new(Guid.CreateVersion7(), 3, []);

    public static QuestionContent Content(QuestionKind kind) =>
        kind switch
        {
            QuestionKind.SingleChoice => Choice(["甲", "乙", "丙"], 1),
            QuestionKind.MultipleChoice => Choice(["甲", "乙", "丙"], 0, 2),
            QuestionKind.TrueFalse => new("说法", [], new QuestionKey { IsTrue = false }, "依据", "解析"),
            QuestionKind.FillIn => new(
                "期限是____日",
                [],
                new QuestionKey
                {
                    Blanks =
                    [
                        ["三十", "30"],
                    ],
                },
                "依据",
                "解析"
            ),
            _ => new("简述", [], new QuestionKey { Reference = "答", ScoringPoints = ["一", "二"] }, "依据", "解析"),
        };

    public static QuestionContent Choice(IReadOnlyList<string> options, params int[] key) =>
        new("哪一项正确？", options, new QuestionKey { Options = key }, "依据", "解析");

    public static Question Draft(QuestionKind kind = QuestionKind.SingleChoice) =>
        new(Guid.CreateVersion7(), Guid.CreateVersion7(), kind, Content(kind), Placement, Author, Now);

    public static Question Reviewed()
    {
        var question = Draft();
        question.Review(1, Reviewer, Now);
        return question;
    }
}
