using System.Globalization;
using LegalAffairs.Abp.Content;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Timing;
using LegalAffairs.Platform.Excel;
using LegalAffairs.Platform.Files;
using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.TrainingExams.Exams;
using LegalAffairs.TrainingExams.Results;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.TrainingExams.HandOver;

internal sealed class ExamUnitSheets(
    IRepository<Exam, Guid> exams,
    ExamDtos dtos,
    CountedResults results,
    CountedTables tables,
    ResultSheets sheets,
    IUnitDirectory units,
    IExcelWriter excelWriter,
    IStringLocalizer<TrainingExamsResource> localizer,
    TimeProvider time
) : IExamUnitSheets, ITransientDependency
{
    public async Task<IRemoteStreamContent?> WriteAsync(Guid examId, Guid unitId)
    {
        var exam = await exams.FindAsync(e => e.Id == examId && e.Status == ExamStatus.Released);
        if (exam is null || await units.FindAsync(unitId) is not { } unit)
        {
            return null;
        }

        var counted = await results.GetAsync(exam, await BelowAsync(unit));
        if (counted.People.Count == 0)
        {
            return null;
        }

        string[] titles =
        [
            localizer["UnitSheet:Title", exam.Title],
            unit.Name,
            About(exam, (await dtos.OfAsync(exam)).TotalPoints),
            .. MakeUpsOf(counted),
        ];
        ExcelSheet[] workbook =
        [
            sheets.Units(await tables.UnitsOfAsync(unit, counted.People)) with
            {
                Titles = titles,
            },
            sheets.People(await tables.PeopleOfAsync(counted.People), SourceOf(counted)) with
            {
                Titles = titles,
            },
        ];
        var name = $"{exam.Title}-{unit.Name}-{localizer["UnitSheet:FileName"]}.xlsx";
        return ExportedFile.Write(name, FileType.Xlsx.ContentType, stream => excelWriter.Write(stream, workbook));
    }

    private async Task<IReadOnlyList<Guid>> BelowAsync(UnitInfo unit) =>
        [.. (await units.GetAllAsync()).Values.Where(u => u.Path.StartsWith(unit.Path, StringComparison.Ordinal)).Select(u => u.Id)];

    private string About(Exam exam, decimal totalPoints) =>
        localizer[
            "UnitSheet:About",
            DayOf(exam.StartTime),
            totalPoints.ToString("0.##", CultureInfo.InvariantCulture),
            exam.PassMark.ToString("0.##", CultureInfo.InvariantCulture),
            DayOf(exam.ReleasedTime!.Value),
            LocalTime.FromUtc(time.GetUtcNow().UtcDateTime).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)
        ];

    private IEnumerable<string> MakeUpsOf(CountedExam exam) =>
        exam.MakeUps.Select(m => localizer["UnitSheet:MakeUp", m.Title, DayOf(m.ReleasedTime!.Value)].Value);

    // Without a make-up there is nothing to tell apart.
    private Func<PersonResultDto, object?>? SourceOf(CountedExam exam)
    {
        if (exam.MakeUps.Count == 0)
        {
            return null;
        }

        var sources = exam.People.ToDictionary(p => p.UserId, p => p.Decisive?.Exam);
        return p =>
            sources[p.UserId] switch
            {
                null => null,
                { Kind: ExamKind.MakeUp } makeUp => localizer["UnitSheet:FromMakeUp", makeUp.Title].Value,
                _ => localizer["UnitSheet:FromExam"].Value,
            };
    }

    private static string DayOf(DateTime utc) => LocalTime.DayOf(utc).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
