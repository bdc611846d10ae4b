using System.Globalization;

namespace LegalAffairs.TrainingExams.Questions.Exchange;

/// <summary>The bank as GIFT and Aiken text. What is written here can be imported again.</summary>
internal static class QuestionText
{
    public static void WriteAiken(TextWriter writer, IEnumerable<ExportedQuestion> questions)
    {
        foreach (var content in questions.Select(q => q.Content))
        {
            writer.WriteLine(OneLine(content.Stem));
            foreach (var (position, option) in content.Options.Index())
            {
                writer.WriteLine($"{QuestionContent.LetterOf(position)}. {OneLine(option)}");
            }

            writer.WriteLine($"ANSWER: {QuestionContent.LetterOf(content.Key.Options[0])}");
            writer.WriteLine();
        }
    }

    /// <param name="remark">A comment at the top; none when empty.</param>
    public static void WriteGift(TextWriter writer, IEnumerable<ExportedQuestion> questions, CategoryTree tree, string remark)
    {
        if (remark.Length > 0)
        {
            writer.WriteLine($"// {remark}");
            writer.WriteLine();
        }

        foreach (var group in questions.GroupBy(q => q.CategoryId))
        {
            writer.WriteLine($"$CATEGORY: {tree.FullName(group.Key)}");
            writer.WriteLine();
            foreach (var question in group)
            {
                writer.WriteLine("// " + string.Concat(question.Tags.Prepend($"难度{question.Difficulty}").Select(t => $"[tag:{t}]")));
                writer.WriteLine(Gift(question));
                writer.WriteLine();
            }
        }
    }

    private static string Gift(ExportedQuestion question)
    {
        var reasons = GiftReasons.Of(question.Content).Write();
        var feedback = reasons.Length == 0 ? string.Empty : "\n####" + GiftText.Escaped(reasons);
        return $"{GiftText.Escaped(question.Content.Stem)} {{{AnswerOf(question)}{feedback}}}";
    }

    private static string AnswerOf(ExportedQuestion question)
    {
        var (content, key) = (question.Content, question.Content.Key);
        return question.Kind switch
        {
            QuestionKind.TrueFalse => key.IsTrue is true ? "TRUE" : "FALSE",
            QuestionKind.FillIn => string.Concat(key.Blanks[0].Select(t => $"\n={GiftText.Escaped(t)}")),
            QuestionKind.ShortAnswer => string.Empty,
            _ => string.Concat(
                content.Options.Select(
                    (o, i) => $"\n{SignOf(question.Kind, key.Options.Contains(i), key.Options.Count)}{GiftText.Escaped(o)}"
                )
            ),
        };
    }

    // Several right options share the whole.
    private static string SignOf(QuestionKind kind, bool isRight, int rightCount) =>
        kind == QuestionKind.SingleChoice ? (isRight ? "=" : "~")
        : isRight ? $"~%{Math.Round(100m / rightCount, 5).ToString("0.#####", CultureInfo.InvariantCulture)}%"
        : "~%-100%";

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
