using LegalAffairs.Platform.Excel;

namespace LegalAffairs.TrainingExams.Questions.Exchange;

internal sealed class ExcelQuestionReader(IExcelReader excelReader) : IQuestionReader
{
    private const int MaxCellLength = 32767;

    private static readonly ExcelReadOptions Options = new()
    {
        RequiredColumns = QuestionColumns.Required,
        MaxRows = QuestionImport.MaxQuestions,
    };

    public QuestionFormat Format => QuestionFormat.Excel;

    public IEnumerable<DraftRow> Read(Stream content) => excelReader.Read(content, Options).Select(Read);

    private static DraftRow Read(ExcelRow source)
    {
        var (cells, row) = (new ImportRow(source), new DraftRow(source.Sheet, source.Number));
        var kind = cells.RequiredChoice(QuestionColumns.Kind, QuestionWords.Kinds);
        if (kind != default)
        {
            row.Draft = new QuestionDraft(
                kind,
                Text(QuestionColumns.Category),
                cells.Integer(QuestionColumns.Difficulty, QuestionLimits.MinDifficulty, QuestionLimits.MaxDifficulty)
                    ?? QuestionWords.UsualDifficulty,
                QuestionWords.SplitTags(Text(QuestionColumns.Tags)),
                new QuestionContent(
                    Text(QuestionColumns.Stem),
                    OptionsOf(cells),
                    KeyOf(kind, row, Text(QuestionColumns.Key), Text(QuestionColumns.ScoringPoints)),
                    Text(QuestionColumns.LegalBasis),
                    Text(QuestionColumns.Explanation)
                )
            );
        }

        foreach (var error in cells.Errors)
        {
            row.Add(error);
        }

        return row;

        string Text(string column) => cells.Text(column, MaxCellLength).Trim();
    }

    // Up to the last that is filled in: a gap before it is an empty option, and named as one.
    private static List<string> OptionsOf(ImportRow cells)
    {
        var options = QuestionColumns.Lettered.Select(c => cells.Text(c, MaxCellLength).Trim()).ToList();
        return options.GetRange(0, options.FindLastIndex(o => o.Length > 0) + 1);
    }

    private static QuestionKey KeyOf(QuestionKind kind, DraftRow row, string text, string scoringPoints)
    {
        switch (kind)
        {
            case QuestionKind.SingleChoice or QuestionKind.MultipleChoice:
                return new QuestionKey { Options = QuestionKeyText.ReadOptions(text) };
            case QuestionKind.TrueFalse:
                var judgement = QuestionKeyText.ReadJudgement(text);
                if (text.Length > 0 && judgement is null)
                {
                    row.AddError(QuestionColumns.Key, TrainingExamsErrorCodes.JudgementUnknown, ("value", text));
                }

                return new QuestionKey { IsTrue = judgement };
            case QuestionKind.FillIn:
                return new QuestionKey { Blanks = QuestionKeyText.ReadBlanks(text) };
            default:
                return new QuestionKey { Reference = text, ScoringPoints = QuestionWords.SplitLines(scoringPoints) };
        }
    }
}
