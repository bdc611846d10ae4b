using System.Globalization;
using LegalAffairs.Abp.Content;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Platform.Excel;
using LegalAffairs.Platform.Files;
using LegalAffairs.TrainingExams.Exams;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.TrainingExams.Results;

/// <summary>Everything of an exam in one file: figures, units, people, questions. People flow from the database into the file.</summary>
internal sealed class ResultExport(
    ExamResults results,
    PersonResults people,
    QuestionStatistics statistics,
    ResultSheets sheets,
    IExcelWriter excelWriter,
    IStringLocalizer<TrainingExamsResource> localizer
) : ITransientDependency
{
    private const decimal Hundred = 100m;
    private const int BandPercent = 10;

    public async Task<IRemoteStreamContent> WriteAsync(Exam exam)
    {
        var title = exam.Kind == ExamKind.Rehearsal ? $"{exam.Title}（{localizer["Results:Rehearsal"]}）" : exam.Title;
        var workbook = new[]
        {
            OverviewSheet(title, await results.GetAsync(exam)),
            sheets.Units(await results.GetUnitsAsync(exam, localizer["Results:NoUnit"])),
            sheets.People(await people.StreamAsync(exam)),
            QuestionSheet(await statistics.GetOfExamAsync(exam.Id)),
        };
        var name = $"{title}-{localizer["Results:FileName"]}.xlsx";
        return ExportedFile.Write(name, FileType.Xlsx.ContentType, stream => excelWriter.Write(stream, workbook));
    }

    private ExcelSheet OverviewSheet(string title, ExamResultDto exam)
    {
        (string Name, object? Value)[] figures =
        [
            ("Exam", title),
            ("Total", exam.TotalPoints),
            ("PassMark", exam.PassMark),
            ("Candidates", (decimal)exam.Candidates),
            ("Present", (decimal)exam.Present),
            ("Absent", (decimal)exam.Absent),
            ("Unmarked", (decimal)exam.Unmarked),
            ("Passed", (decimal)exam.Passed),
            ("Failed", (decimal)exam.Failed),
            ("PassRate", exam.PassRate * Hundred),
            ("Mean", exam.Mean),
            ("Highest", exam.Highest),
            ("Lowest", exam.Lowest),
        ];
        var bands = exam.Distribution.Select(
            (count, band) =>
                (Name: localizer["Results:Band", band * BandPercent, (band + 1) * BandPercent].Value, Value: (object?)(decimal)count)
        );
        return ExcelSheet.Of(
            localizer["Results:Overview"],
            [
                (new ExcelColumn(localizer["Results:Figure"], Width: 24), f => f.Name),
                (new ExcelColumn(localizer["Results:Value"], Width: 32), f => Words(f.Value)),
            ],
            figures.Select(f => (Name: localizer[$"Results:{f.Name}"].Value, f.Value)).Concat(bands)
        ) with
        {
            AutoFilter = false,
        };
    }

    private static string? Words(object? value) =>
        value is decimal number ? number.ToString("0.####", CultureInfo.InvariantCulture) : (string?)value;

    private ExcelSheet QuestionSheet(IReadOnlyList<QuestionStatisticDto> questions) =>
        ExcelSheet.Of<QuestionStatisticDto>(
            localizer["Results:Questions"],
            [
                (new ExcelColumn(localizer["Results:Number"], ExcelColumnKind.Integer, 6), q => q.Ordinal),
                (new ExcelColumn(localizer["Results:Kind"], Width: 10), q => localizer[$"Enum:QuestionKind.{q.Kind:D}"].Value),
                (new ExcelColumn(localizer["Results:Stem"], Width: 48), q => q.Stem),
                (new ExcelColumn(localizer["Results:MaxPoints"], ExcelColumnKind.Decimal, 8), q => q.MaxPoints),
                (new ExcelColumn(localizer["Results:Attempts"], ExcelColumnKind.Integer, 10), q => q.Attempts),
                (new ExcelColumn(localizer["Results:Unanswered"], ExcelColumnKind.Integer, 10), q => q.Unanswered),
                (new ExcelColumn(localizer["Results:Mean"], ExcelColumnKind.Decimal, 10), q => q.MeanPoints),
                (new ExcelColumn(localizer["Results:Facility"], Width: 10), q => Words(q.Facility)),
                (new ExcelColumn(localizer["Results:Discrimination"], Width: 10), q => Words(q.Discrimination)),
                (new ExcelColumn(localizer["Results:Weakness"], Width: 16), q => WordsOf(q.Weakness)),
                (new ExcelColumn(localizer["Results:AnswerCounts"], Width: 48), q => WordsOf(q.Answers)),
            ],
            questions
        );

    private string WordsOf(QuestionWeakness weakness) =>
        string.Join(
            '、',
            Enum.GetValues<QuestionWeakness>()
                .Where(w => w != QuestionWeakness.None && weakness.HasFlag(w))
                .Select(w => localizer[$"Enum:QuestionWeakness.{w:D}"].Value)
        );

    private static string WordsOf(IReadOnlyList<AnswerCountDto> answers) =>
        string.Join(
            '\n',
            answers.Select(a => string.Create(CultureInfo.InvariantCulture, $"{(a.IsRight ? "✓ " : "")}{a.Text}: {a.Count}"))
        );
}
