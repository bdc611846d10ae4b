using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Platform.Excel;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.TrainingExams.Questions.Exchange;

/// <summary>The bank as sheets. What is written here can be imported again.</summary>
internal sealed class QuestionSheet(IExcelWriter writer, IStringLocalizer<TrainingExamsResource> localizer) : ITransientDependency
{
    private static readonly IReadOnlyList<ExcelColumn> Columns =
    [
        new(QuestionColumns.Kind, Width: 9) { Centered = true },
        new(QuestionColumns.Category, Width: 20),
        new(QuestionColumns.Difficulty, ExcelColumnKind.Integer, 6) { Centered = true },
        new(QuestionColumns.Tags, Width: 14),
        new(QuestionColumns.Stem, Width: 48),
        .. QuestionColumns.Lettered.Select(c => new ExcelColumn(c, Width: 18)),
        new(QuestionColumns.Key, Width: 14),
        new(QuestionColumns.ScoringPoints, Width: 24),
        new(QuestionColumns.LegalBasis, Width: 28),
        new(QuestionColumns.Explanation, Width: 40),
    ];

    public void Write(Stream stream, IEnumerable<ExportedQuestion> questions, CategoryTree tree) =>
        writer.Write(stream, TableOf(questions.Select(q => RowOf(q, tree))));

    /// <summary>An empty table and how each column is filled in.</summary>
    public void WriteTemplate(Stream stream) => writer.Write(stream, TableOf([]), Instructions());

    private ExcelSheet TableOf(IEnumerable<IReadOnlyList<object?>> rows) => new(localizer["Exchange:Table"], Columns, rows);

    private ExcelSheet Instructions() =>
        ExcelSheet.Of<string>(
            localizer["Exchange:Instructions"],
            [
                (new ExcelColumn(localizer["Exchange:Column"], Width: 14), column => column),
                (new ExcelColumn(localizer["Exchange:HowTo"], Width: 90), column => localizer[$"Exchange:HowTo.{column}"].Value),
            ],
            QuestionColumns.All.Except(QuestionColumns.Lettered).Append(QuestionColumns.Options)
        ) with
        {
            AutoFilter = false,
        };

    private static IReadOnlyList<object?> RowOf(ExportedQuestion question, CategoryTree tree)
    {
        var content = question.Content;
        return
        [
            QuestionWords.Of(question.Kind),
            tree.FullName(question.CategoryId),
            question.Difficulty,
            string.Join('、', question.Tags),
            content.Stem,
            .. Enumerable.Range(0, QuestionLimits.MaxOptions).Select(i => content.Options.ElementAtOrDefault(i)),
            QuestionKeyText.Of(question.Kind, content.Key),
            string.Join('\n', content.Key.ScoringPoints),
            content.LegalBasis,
            content.Explanation,
        ];
    }
}
