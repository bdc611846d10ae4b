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
    ExamResults results,
    PersonResults people,
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

        var below = await results.GetBelowAsync(exam, unit, localizer["UnitSheet:Sum"]);
        if (below.Count == 0)
        {
            return null;
        }

        string[] titles = [localizer["UnitSheet:Title", exam.Title], unit.Name, About(exam, (await results.GetAsync(exam)).TotalPoints)];
        var rows = await people.GetOfUnitsAsync(exam, [.. below.Select(u => u.OrganizationUnitId!.Value).Distinct()]);
        ExcelSheet[] workbook = [sheets.Units(below) with { Titles = titles }, sheets.People(rows) with { Titles = titles }];
        var name = $"{exam.Title}-{unit.Name}-{localizer["UnitSheet:FileName"]}.xlsx";
        return ExportedFile.Write(name, FileType.Xlsx.ContentType, stream => excelWriter.Write(stream, workbook));
    }

    private string About(Exam exam, decimal totalPoints) =>
        localizer[
            "UnitSheet:About",
            DayOf(exam.StartTime),
            totalPoints.ToString("0.##", CultureInfo.InvariantCulture),
            exam.PassMark.ToString("0.##", CultureInfo.InvariantCulture),
            DayOf(exam.ReleasedTime!.Value),
            LocalTime.FromUtc(time.GetUtcNow().UtcDateTime).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)
        ];

    private static string DayOf(DateTime utc) => LocalTime.DayOf(utc).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
