using LegalAffairs.Abp.Content;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Platform.Excel;
using LegalAffairs.Platform.Files;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.TrainerPool.Hours;

internal sealed class HoursExport(IExcelWriter writer, IStringLocalizer<TrainerPoolResource> localizer) : ITransientDependency
{
    public IRemoteStreamContent Write(IReadOnlyList<HoursEntryDto> entries) =>
        Write(
            "Hours:Ledger",
            ExcelSheet.Of(
                localizer["Hours:Ledger"],
                [
                    (Text("Record:Unit", 28), e => e.OrganizationUnitName),
                    (Text("Record:Name"), e => e.PersonName),
                    (new ExcelColumn(localizer["DisplayName:Year"], ExcelColumnKind.Integer), e => e.Year),
                    (Text("Hours:Kind"), e => localizer[$"Enum:HoursKind.{(int)e.Kind}"].Value),
                    (new ExcelColumn(localizer["DisplayName:Hours"], ExcelColumnKind.Decimal), e => e.Hours),
                    (new ExcelColumn(localizer["DisplayName:OccurredOn"], ExcelColumnKind.Date, 14), e => e.OccurredOn),
                    (Text("DisplayName:Note", 48), e => e.Note),
                    (Text("Hours:CorrectionReason", 40), e => e.Reason),
                    (Text("Hours:RecordedBy"), e => e.CreatorName ?? localizer["Hours:BySystem"].Value),
                    (new ExcelColumn(localizer["Hours:RecordedTime"], ExcelColumnKind.DateTime, 18), e => e.CreationTime),
                ],
                entries
            )
        );

    public IRemoteStreamContent Write(IReadOnlyList<PersonHoursDto> people, int year) =>
        Write(
            "Hours:Totals",
            ExcelSheet.Of(
                $"{localizer["Hours:Totals"]} {year}",
                [
                    (Text("Record:Unit", 28), p => p.OrganizationUnitName),
                    (Text("Record:Name"), p => p.PersonName),
                    (Number("Enum:HoursKind.1"), p => p.Hours.Class),
                    (Number("Enum:HoursKind.2"), p => p.Hours.Online),
                    (Number("Enum:HoursKind.3"), p => p.Hours.Exam),
                    (Number("Enum:HoursKind.4"), p => p.Hours.SelfStudy),
                    (Number("Hours:Total"), p => p.Hours.Total),
                    (Number("Hours:Required"), p => (decimal?)p.Required),
                    (Number("Hours:Missing"), p => p.Required is null ? null : p.Missing),
                ],
                people
            )
        );

    private IRemoteStreamContent Write(string name, ExcelSheet sheet) =>
        ExportedFile.Write($"{localizer[name]}.xlsx", FileType.Xlsx.ContentType, stream => writer.Write(stream, sheet));

    private ExcelColumn Text(string key, int width = 14) => new(localizer[key], Width: width);

    private ExcelColumn Number(string key) => new(localizer[key], ExcelColumnKind.Decimal);
}
