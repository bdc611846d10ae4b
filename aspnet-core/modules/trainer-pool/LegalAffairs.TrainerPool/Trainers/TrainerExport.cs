using LegalAffairs.Abp.Content;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Platform.Excel;
using LegalAffairs.Platform.Files;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.TrainerPool.Trainers;

/// <summary>The pool as a workbook: terms, load of the year, and means where enough people have answered.</summary>
internal sealed class TrainerExport(IExcelWriter writer, IStringLocalizer<TrainerPoolResource> localizer) : ITransientDependency
{
    public IRemoteStreamContent Write(IReadOnlyList<TrainerListDto> trainers)
    {
        var sheet = ExcelSheet.Of(
            localizer["Menu:Trainers"],
            [
                (Text("Pool:Name"), t => t.Name),
                (Text("Noms:Unit", 28), t => t.OrganizationUnitName),
                (Text("DisplayName:Specialities", 32), t => string.Join('、', t.Specialities)),
                (Text("Pool:Standing"), t => localizer[$"Enum:TrainerStanding.{(int)t.Standing}"].Value),
                (Text("Batches:Batch"), t => localizer["Batches:Nth", t.BatchNumber].Value),
                (Day("DisplayName:AppointedOn"), t => t.TermStart),
                (Day("DisplayName:TermEnd"), t => t.TermEnd),
                (new ExcelColumn(localizer["Pool:LessonsThisYear"], ExcelColumnKind.Integer), t => t.Load.Times),
                (Number("Pool:HoursThisYear"), t => t.Load.Hours),
                (new ExcelColumn(localizer["Pool:Answers"], ExcelColumnKind.Integer), t => t.Evaluation.Answers),
                (Number("Evaluation:content"), t => t.Evaluation.Content),
                (Number("Evaluation:delivery"), t => t.Evaluation.Delivery),
                (Number("Evaluation:usefulness"), t => t.Evaluation.Usefulness),
            ],
            trainers
        );
        return ExportedFile.Write(
            $"{localizer["Menu:Trainers"]}.xlsx",
            FileType.Xlsx.ContentType,
            stream => writer.Write(stream, sheet with { FrozenColumns = 1 })
        );
    }

    private ExcelColumn Text(string key, int width = 14) => new(localizer[key], Width: width);

    private ExcelColumn Day(string key) => new(localizer[key], ExcelColumnKind.Date, 14);

    private ExcelColumn Number(string key) => new(localizer[key], ExcelColumnKind.Decimal);
}
