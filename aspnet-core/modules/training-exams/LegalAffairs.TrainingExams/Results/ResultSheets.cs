using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Platform.Excel;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.TrainingExams.Results;

/// <summary>The tables that every file of results is made of.</summary>
internal sealed class ResultSheets(IStringLocalizer<TrainingExamsResource> localizer) : ITransientDependency
{
    private const decimal Hundred = 100m;

    public ExcelSheet Units(IReadOnlyList<UnitResultDto> units) =>
        ExcelSheet.Of<UnitResultDto>(
            localizer["Results:Units"],
            [
                (new ExcelColumn(localizer["Results:Unit"], Width: 28), u => u.OrganizationUnitName),
                (new ExcelColumn(localizer["Results:Candidates"], ExcelColumnKind.Integer, 8), u => u.Candidates),
                (new ExcelColumn(localizer["Results:Present"], ExcelColumnKind.Integer, 8), u => u.Present),
                (new ExcelColumn(localizer["Results:Absent"], ExcelColumnKind.Integer, 8), u => u.Absent),
                (new ExcelColumn(localizer["Results:Unmarked"], ExcelColumnKind.Integer, 8), u => u.Unmarked),
                (new ExcelColumn(localizer["Results:Passed"], ExcelColumnKind.Integer, 8), u => u.Passed),
                (new ExcelColumn(localizer["Results:PassRate"], ExcelColumnKind.Decimal, 12), u => u.PassRate * Hundred),
                (new ExcelColumn(localizer["Results:Mean"], ExcelColumnKind.Decimal, 10), u => u.Mean),
            ],
            units
        );

    /// <param name="source">From which exam a result comes, where several are counted together.</param>
    public ExcelSheet People(IEnumerable<PersonResultDto> rows, Func<PersonResultDto, object?>? source = null) =>
        ExcelSheet.Of(
            localizer["Results:People"],
            [
                (new ExcelColumn(localizer["Results:Name"]), p => p.Name),
                (new ExcelColumn(localizer["Results:Unit"], Width: 28), p => p.OrganizationUnitName),
                (new ExcelColumn(localizer["Results:Outcome"], Width: 10), p => localizer[$"Enum:ExamOutcome.{p.Outcome:D}"].Value),
                (new ExcelColumn(localizer["Results:Score"], ExcelColumnKind.Decimal, 10), p => p.Score),
                (new ExcelColumn(localizer["Results:SubmittedTime"], ExcelColumnKind.DateTime, 18), p => p.SubmittedTime),
                .. source is null
                    ? Array.Empty<(ExcelColumn, Func<PersonResultDto, object?>)>()
                    : [(new ExcelColumn(localizer["Results:Source"], Width: 28), source)],
            ],
            rows
        );
}
