using System.Globalization;
using LegalAffairs.Abp.Content;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Platform.Excel;
using LegalAffairs.Platform.Files;
using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.SupervisionInspections.Grading;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.SupervisionInspections.TaskPlans;

/// <summary>The table as it looks on paper. What is written here can be imported again and gives an equal table.</summary>
internal sealed class IndicatorExport(
    IExcelWriter excelWriter,
    IUnitDirectory directory,
    IStringLocalizer<SupervisionInspectionsResource> localizer
) : ITransientDependency
{
    private const string CsvContentType = "text/csv";

    private static readonly IReadOnlyList<ExcelColumn> Columns =
    [
        new(IndicatorColumns.Number, ExcelColumnKind.Integer, 6) { Centered = true },
        new(IndicatorColumns.Category, Width: 14) { MergeEqual = true, Centered = true },
        new(IndicatorColumns.Name, Width: 20),
        new(IndicatorColumns.Applicability, Width: 12) { Centered = true },
        new(IndicatorColumns.RequiredMaterials, Width: 28),
        new(IndicatorColumns.Uploads, ExcelColumnKind.Integer, 8) { Centered = true },
        new(IndicatorColumns.Deadlines, Width: 13) { Centered = true },
        new(IndicatorColumns.WorkRequirements, Width: 32),
        new(IndicatorColumns.Rule, Width: 10) { Centered = true },
        new(IndicatorColumns.RuleParameters, Width: 26),
        new(IndicatorColumns.LateLowers, Width: 8) { Centered = true },
        new(IndicatorColumns.Methods, Width: 14),
    ];

    public async Task<IRemoteStreamContent> WriteExcelAsync(TaskPlan plan)
    {
        var sheet = await SheetOfAsync(plan);
        return ExportedFile.Write($"{plan.Title}.xlsx", FileType.Xlsx.ContentType, stream => excelWriter.Write(stream, sheet));
    }

    public async Task<IRemoteStreamContent> WriteCsvAsync(TaskPlan plan)
    {
        var sheet = await SheetOfAsync(plan);
        return ExportedFile.Write($"{plan.Title}.csv", CsvContentType, stream => excelWriter.WriteCsv(stream, sheet));
    }

    /// <summary>An empty table, how each column is filled in, and the units that can be named.</summary>
    public async Task<IRemoteStreamContent> WriteTemplateAsync()
    {
        var table = new ExcelSheet(localizer["Template:Table"], Columns, []) { FrozenColumns = 3 };
        var units = ExcelSheet.Of(
            localizer["Template:Units"],
            [(new ExcelColumn(localizer["Template:UnitName"], Width: 32), u => u.Name)],
            (await directory.GetAllAsync()).Values.Where(IndicatorTargets.IsPickable).OrderBy(u => u.Path, StringComparer.Ordinal)
        );
        var sheets = new[] { table, Instructions(), units };
        var name = $"{localizer["Template:FileName"]}.xlsx";
        return ExportedFile.Write(name, FileType.Xlsx.ContentType, stream => excelWriter.Write(stream, sheets));
    }

    private ExcelSheet Instructions() =>
        ExcelSheet.Of<string>(
            localizer["Template:Instructions"],
            [
                (new ExcelColumn(localizer["Template:Column"], Width: 14), column => column),
                (new ExcelColumn(localizer["Template:HowTo"], Width: 70), column => localizer[$"Template:HowTo.{column}"].Value),
                (new ExcelColumn(localizer["Template:Choices"], Width: 50), ChoicesOf),
            ],
            IndicatorColumns.All
        ) with
        {
            AutoFilter = false,
        };

    private static string ChoicesOf(string column) =>
        column switch
        {
            IndicatorColumns.Applicability => string.Join('、', IndicatorWords.Applicabilities.Keys),
            IndicatorColumns.Rule => string.Join('、', GradingRuleWords.Examples.Keys),
            IndicatorColumns.RuleParameters => string.Join(
                '\n',
                GradingRuleWords.Examples.Where(e => e.Value.Length > 0).Select(e => $"{e.Key}：{e.Value}")
            ),
            IndicatorColumns.LateLowers => string.Join('、', IndicatorWords.YesNo.Keys),
            IndicatorColumns.Methods => string.Join('、', IndicatorWords.Methods.Keys),
            _ => string.Empty,
        };

    private async Task<ExcelSheet> SheetOfAsync(TaskPlan plan)
    {
        var units = await directory.GetAllAsync();
        string[] heading = [plan.DocumentNumber, plan.IssuingBody];
        return new ExcelSheet(plan.Title, Columns, plan.Indicators.OrderBy(i => i.Number).Select(i => RowOf(i, units)))
        {
            Titles = [plan.Title, string.Join("　", heading.Where(h => h.Length > 0))],
            FrozenColumns = 3,
        };
    }

    private static IReadOnlyList<object?> RowOf(Indicator indicator, IReadOnlyDictionary<Guid, UnitInfo> units)
    {
        var (rule, parameters) = GradingRuleText.Of(indicator.Rule);
        return
        [
            indicator.Number,
            indicator.Category,
            indicator.Name,
            ApplicabilityOf(indicator, units),
            indicator.RequiredMaterials,
            indicator.Deadlines.Count,
            Join(indicator.Deadlines.Select(d => d.ToString("O", CultureInfo.InvariantCulture))),
            indicator.WorkRequirements,
            rule,
            parameters,
            indicator.LateLowers ? "是" : "否",
            IndicatorWords.Of(indicator.Methods),
        ];
    }

    private static string ApplicabilityOf(Indicator indicator, IReadOnlyDictionary<Guid, UnitInfo> units) =>
        indicator.Applicability == IndicatorApplicability.Picked
            ? Join(indicator.PickedUnitIds.Select(id => units.GetValueOrDefault(id)?.Name).OfType<string>())
            : IndicatorWords.Of(indicator.Applicability);

    private static string Join(IEnumerable<string> entries) => string.Join(IndicatorWords.Separator, entries);
}
