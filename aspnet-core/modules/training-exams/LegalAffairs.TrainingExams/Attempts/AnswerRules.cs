using System.Globalization;
using System.Text.Json;
using LegalAffairs.Abp;
using LegalAffairs.TrainingExams.Papers;
using LegalAffairs.TrainingExams.Questions;

namespace LegalAffairs.TrainingExams.Attempts;

/// <summary>What an answer may look like for its question; see <see cref="AnswerInput.Answer"/>.</summary>
internal static class AnswerRules
{
    public const string True = "true";
    public const string False = "false";

    public static void Check(PaperContent paper, AnswerInput input)
    {
        if (input.Ordinal > paper.Items.Count)
        {
            throw new BusinessException(TrainingExamsErrorCodes.QuestionNotInPaper).WithData("number", input.Ordinal);
        }

        var item = paper.Items[input.Ordinal - 1];
        if (input.Answer.Length > 0 && !IsWellFormed(item, input.Answer))
        {
            throw new BusinessException(TrainingExamsErrorCodes.AnswerUnreadable).WithData("number", input.Ordinal);
        }
    }

    /// <summary>Null where the text is no list of positions, ascending and each once.</summary>
    public static IReadOnlyList<int>? PositionsOf(string answer)
    {
        var positions = new List<int>();
        foreach (var part in answer.Split(','))
        {
            if (
                !int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var position)
                || (positions.Count > 0 && position <= positions[^1])
            )
            {
                return null;
            }

            positions.Add(position);
        }

        return positions;
    }

    /// <summary>Null where the text is no list of texts.</summary>
    public static IReadOnlyList<string>? BlanksOf(string answer)
    {
        try
        {
            return JsonSerializer.Deserialize<string[]>(answer) is { } texts && Array.TrueForAll(texts, t => t is not null) ? texts : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsWellFormed(PaperContentItem item, string answer) =>
        item.Kind switch
        {
            QuestionKind.SingleChoice => PositionsOf(answer) is [var only] && only < item.Content.Options.Count,
            QuestionKind.MultipleChoice => PositionsOf(answer) is { } positions && positions[^1] < item.Content.Options.Count,
            QuestionKind.TrueFalse => answer is True or False,
            QuestionKind.FillIn => BlanksOf(answer)?.Count == item.Content.Key.Blanks.Count,
            _ => true,
        };
}
